import type { Metadata } from "next";
import { editionOf } from "#components/reader/front/edition.ts";
import { FrontPage } from "#components/reader/front/front-page.tsx";
import { Sheet } from "#components/reader/sheet.tsx";
import { getNewestMoment } from "#lib/articles/newest-queries.ts";
import { getHomeFront } from "#lib/fronts/queries.ts";
import { findRedirect } from "#lib/redirects/queries.ts";
import { newsMediaOrganization, webSite } from "#lib/structured-data/publisher.ts";
import { describe, gone } from "./describe.ts";
import { JsonLd } from "./json-ld.tsx";
import { elsewhere } from "./nothing-here.tsx";
import { getPaper, one } from "./paper.ts";

export const dynamic = "force-dynamic";

type Props = { searchParams: Promise<{ p?: string | string[] }> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
	return (await searchParams).p === undefined ? describe({ address: "/" }) : gone();
}

export default async function HomePage({ searchParams }: Props) {
	const number = one((await searchParams).p);
	if (number !== undefined) return atNumber(number);
	const [paper, front, newest] = await Promise.all([getPaper(), getHomeFront(), getNewestMoment()]);

	return (
		<Sheet {...paper} current="/" edition={editionOf(front)}>
			<JsonLd say={(voice) => [newsMediaOrganization(voice), webSite(voice)]} />
			<FrontPage front={front} site={paper.site} newest={newest} />
		</Sheet>
	);
}

/** What became of a post of WordPress's, "/?p=123"; for one that nobody led on, the front. */
async function atNumber(number: string): Promise<React.ReactNode> {
	const found = await findRedirect(`/?p=${number}`);

	return elsewhere(found.kind === "unknown" ? { kind: "moved", to: "/", temporary: true } : found);
}
