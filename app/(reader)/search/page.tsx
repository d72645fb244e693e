import type { Metadata } from "next";
import { SearchPage } from "#components/reader/search-page.tsx";
import { Sheet } from "#components/reader/sheet.tsx";
import { searchStories } from "#lib/search/queries.ts";
import { getPaper, one } from "../paper.ts";

export const dynamic = "force-dynamic";

type Props = { searchParams: Promise<{ q?: string | string[]; before?: string | string[] }> };

export const metadata: Metadata = { title: "Search", robots: { index: false } };

const longest = 200;

export default async function Search({ searchParams }: Props) {
	const asked = await searchParams;
	const query = (one(asked.q) ?? "").trim().slice(0, longest);
	const before = one(asked.before);
	const [paper, results] = await Promise.all([getPaper(), searchStories(query, before)]);

	return (
		<Sheet {...paper} current="/search">
			<SearchPage query={query} results={results} site={paper.site} isFirst={before === undefined} />
		</Sheet>
	);
}
