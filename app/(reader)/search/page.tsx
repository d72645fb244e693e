import type { Metadata } from "next";
import { SearchPage } from "#components/reader/search-page.tsx";
import { Sheet } from "#components/reader/sheet.tsx";
import { wordsOf } from "#lib/messages/words.ts";
import { readFields } from "#lib/search/asked.ts";
import { searchStories } from "#lib/search/queries.ts";
import { getPaper, one } from "../paper.ts";

export const dynamic = "force-dynamic";

// Its address may carry: q, section, by, from, to, sort, before.
type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata(): Promise<Metadata> {
	return { title: wordsOf((await getPaper()).site).search.title, robots: { index: false } };
}

export default async function Search({ searchParams }: Props) {
	const given = Object.entries(await searchParams).map(([name, value]) => [name, one(value)] as const);
	const fields = readFields(Object.fromEntries(given));
	const [paper, results] = await Promise.all([getPaper(), searchStories(fields)]);

	return (
		<Sheet {...paper} current="/search">
			<SearchPage fields={fields} results={results} site={paper.site} sections={paper.sections} />
		</Sheet>
	);
}
