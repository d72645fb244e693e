import type { Metadata } from "next";
import { notFound, permanentRedirect } from "next/navigation";
import { GonePage } from "#components/reader/missing-page.tsx";
import { Sheet } from "#components/reader/sheet.tsx";
import { respondWith } from "#lib/changes/response.ts";
import { findRedirect } from "#lib/redirects/queries.ts";
import { getPaper, part } from "../paper.ts";

export const dynamic = "force-dynamic";

export const metadata: Metadata = { title: "Not found", robots: { index: false } };

type Props = { params: Promise<{ missing: string[] }> };

/** Addresses of no shape that the paper has: they may have held something once. */
export default async function MissingAddress({ params }: Props) {
	const found = await findRedirect(`/${(await params).missing.map(part).join("/")}`);
	if (found.kind === "moved") permanentRedirect(found.to);
	if (found.kind === "unknown") notFound();

	respondWith(410);
	const paper = await getPaper();
	return (
		<Sheet {...paper}>
			<GonePage reason={found.reason} sections={paper.sections} />
		</Sheet>
	);
}
