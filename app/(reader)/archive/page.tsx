import type { Metadata } from "next";
import { ArchiveIndex } from "#components/reader/archive-index.tsx";
import { Sheet } from "#components/reader/sheet.tsx";
import { listDaysWithStories, listMonthsWithStories } from "#lib/archive/queries.ts";
import { wordsOf } from "#lib/messages/words.ts";
import { breadcrumbList } from "#lib/structured-data/lists.ts";
import { describe } from "../describe.ts";
import { JsonLd } from "../json-ld.tsx";
import { getPaper } from "../paper.ts";
import "#components/reader/css/archive.css";

export const dynamic = "force-dynamic";

const address = "/archive";

export async function generateMetadata(): Promise<Metadata> {
	const { title, about } = wordsOf((await getPaper()).site).lists.archive;

	return describe({ title, description: about, address });
}

export default async function Archive() {
	const [paper, months] = await Promise.all([getPaper(), listMonthsWithStories()]);
	const days = months[0] ? await listDaysWithStories(months[0]) : [];
	const name = wordsOf(paper.site).lists.archive.title;

	return (
		<Sheet {...paper} current={address}>
			<JsonLd say={(voice) => [breadcrumbList([{ name, address }], voice)]} />
			<ArchiveIndex months={months} days={days} site={paper.site} />
		</Sheet>
	);
}
