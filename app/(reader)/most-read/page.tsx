import type { Metadata } from "next";
import { MostReadPage } from "#components/reader/most-read-page.tsx";
import { Sheet } from "#components/reader/sheet.tsx";
import { wordsOf } from "#lib/messages/words.ts";
import { listMostRead } from "#lib/most-read/queries.ts";
import { breadcrumbList, collectionPage } from "#lib/structured-data/lists.ts";
import { describe } from "../describe.ts";
import { JsonLd } from "../json-ld.tsx";
import { getPaper } from "../paper.ts";
import "#components/reader/css/most-read.css";

export const dynamic = "force-dynamic";

const address = "/most-read";
const length = 10;

export async function generateMetadata(): Promise<Metadata> {
	return describe({ title: wordsOf((await getPaper()).site).lists.mostRead.title, address });
}

export default async function MostRead() {
	const [paper, day, week] = await Promise.all([getPaper(), listMostRead(24, length), listMostRead(168, length)]);
	const name = wordsOf(paper.site).lists.mostRead.title;

	return (
		<Sheet {...paper} current={address}>
			<JsonLd
				say={(voice) => [
					collectionPage({ name, description: "", address, stories: day }, voice),
					breadcrumbList([{ name, address }], voice),
				]}
			/>
			<MostReadPage day={day} week={week} site={paper.site} />
		</Sheet>
	);
}
