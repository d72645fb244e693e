import { listContributorPages, listSectionPages, listTopicPages } from "#lib/sitemaps/list-queries.ts";
import { type Listed, readFileName, sitemap } from "#lib/sitemaps/sitemap.ts";
import { listMonth } from "#lib/sitemaps/story-queries.ts";
import { nothingHere, xmlAnswer } from "../../answers.ts";

export const dynamic = "force-dynamic";

type Context = { params: Promise<{ file: string }> };

/** One file of addresses. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
	const named = readFileName((await params).file);
	const pages = named && (await listPages(named.name, named.number));

	return pages ? xmlAnswer(sitemap(pages)) : nothingHere();
}

async function listPages(name: string, number: number): Promise<Listed[] | null> {
	if (name === "sections") return number === 1 ? listSectionPages() : null;
	if (name === "topics") return listTopicPages(number);

	return name === "contributors" ? listContributorPages(number) : listMonth(name, number);
}
