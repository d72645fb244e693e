import type { Metadata } from "next";
import { permanentRedirect } from "next/navigation";
import { findRedirect } from "#lib/redirects/queries.ts";
import { missing } from "../describe.ts";
import { GoneFromHere, NothingHere } from "../nothing-here.tsx";
import { part } from "../paper.ts";

export const dynamic = "force-dynamic";

export function generateMetadata(): Promise<Metadata> {
	return missing();
}

type Props = { params: Promise<{ missing: string[] }> };

/** Addresses of no shape that the paper has: they may have held something once. */
export default async function MissingAddress({ params }: Props) {
	const found = await findRedirect(`/${(await params).missing.map(part).join("/")}`);
	if (found.kind === "moved") permanentRedirect(found.to);
	return found.kind === "unknown" ? <NothingHere /> : <GoneFromHere reason={found.reason} />;
}
