import { listContributorPages, listSectionPages, listTopicPages } from "#lib/sitemaps/list-queries.ts";
import { type Listed, readFileName, sitemap } from "#lib/sitemaps/sitemap.ts";
import { listMonth } from "#lib/sitemaps/story-queries.ts";
import type { Batches } from "#lib/xml/xml.ts";
import { nothingHere, xmlStream } from "../../answers.ts";

export const dynamic = "force-dynamic";

type Context = { params: Promise<{ file: string }> };

/** One file of addresses. */
export async function GET(_: Request, { params }: Context): Promise<Response> {
	const named = readFileName((await params).file);
	const batches = named && (await listBatches(named.name, named.number));

	return batches ? xmlStream(sitemap(batches)) : nothingHere();
}

async function listBatches(name: string, number: number): Promise<Batches<Listed> | null> {
	if (name === "contributors" || name === "topics" || name === "sections") {
		const pages = await listPages(name, number);
		return pages && [pages];
	}

	return listMonth(name, number);
}

async function listPages(name: "contributors" | "topics" | "sections", number: number): Promise<Listed[] | null> {
	if (name === "sections") return number === 1 ? listSectionPages() : null;

	return name === "topics" ? listTopicPages(number) : listContributorPages(number);
}
