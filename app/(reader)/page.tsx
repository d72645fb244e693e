import type { Metadata } from "next";
import { editionOf } from "#components/reader/front/edition.ts";
import { FrontPage } from "#components/reader/front/front-page.tsx";
import { Sheet } from "#components/reader/sheet.tsx";
import { getNewestMoment } from "#lib/articles/newest-queries.ts";
import { getHomeFront } from "#lib/fronts/queries.ts";
import { newsMediaOrganization, webSite } from "#lib/structured-data/publisher.ts";
import { describe } from "./describe.ts";
import { JsonLd } from "./json-ld.tsx";
import { getPaper } from "./paper.ts";

export const dynamic = "force-dynamic";

export function generateMetadata(): Promise<Metadata> {
	return describe({ address: "/" });
}

export default async function HomePage() {
	const [paper, front, newest] = await Promise.all([getPaper(), getHomeFront(), getNewestMoment()]);

	return (
		<Sheet {...paper} current="/" edition={editionOf(front)}>
			<JsonLd say={(voice) => [newsMediaOrganization(voice), webSite(voice)]} />
			<FrontPage front={front} site={paper.site} newest={newest} />
		</Sheet>
	);
}
