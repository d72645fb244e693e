import type { Metadata } from "next";
import { findRedirect } from "#lib/redirects/queries.ts";
import { missing } from "../describe.ts";
import { elsewhere } from "../nothing-here.tsx";
import { part } from "../paper.ts";

export const dynamic = "force-dynamic";

export function generateMetadata(): Promise<Metadata> {
	return missing();
}

type Props = { params: Promise<{ missing: string[] }> };

/** Addresses of no shape that the paper has: they may have held something once. */
export default async function MissingAddress({ params }: Props) {
	return elsewhere(await findRedirect(`/${(await params).missing.map(part).join("/")}`));
}
