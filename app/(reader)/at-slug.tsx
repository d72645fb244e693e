import type { Metadata } from "next";
import { cache } from "react";
import { Sheet } from "#components/reader/sheet.tsx";
import { StaticPage } from "#components/reader/static-page.tsx";
import { getPublishedPage, shownIn } from "#lib/pages/queries.ts";
import { findRedirect } from "#lib/redirects/queries.ts";
import { breadcrumbList } from "#lib/structured-data/lists.ts";
import { describe, missing } from "./describe.ts";
import { JsonLd } from "./json-ld.tsx";
import { elsewhere } from "./nothing-here.tsx";
import { getPaper } from "./paper.ts";

const getPage = cache(getPublishedPage);

/** What an address of one part says of itself where no section has it. */
export async function describeSlug(slug: string): Promise<Metadata> {
	const page = await getPage(slug);

	return page ? describe({ title: page.title, description: page.description, address: `/${slug}` }) : missing();
}

/** What stands at an address of one part where no section has it: a page, or word of where it went. */
export async function atSlug(slug: string): Promise<React.ReactNode> {
	const [paper, page] = await Promise.all([getPaper(), getPage(slug)]);
	if (!page) return elsewhere(await findRedirect(`/${slug}`));

	const shown = await shownIn(page.body);
	return (
		<Sheet {...paper} current={`/${slug}`}>
			<JsonLd say={(voice) => [breadcrumbList([{ name: page.title, address: `/${slug}` }], voice)]} />
			<StaticPage page={page} shown={shown} site={paper.site} />
		</Sheet>
	);
}
