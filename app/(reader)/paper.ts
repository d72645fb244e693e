import { cache } from "react";
import { getPublishedArticle } from "#lib/articles/queries.ts";
import { getBreaking } from "#lib/breaking/queries.ts";
import { getMenus } from "#lib/menus/queries.ts";
import { listSections } from "#lib/sections/queries.ts";
import { getSite } from "#lib/site/queries.ts";

/** What stands on every page; asked once for each page, however many parts of it need it. */
export const getPaper = cache(async () => {
	const [site, sections, breaking] = await Promise.all([getSite(), listSections(), getBreaking()]);

	return { site, sections, breaking, menus: await getMenus(site) };
});

/** The story at an address, asked once for the page and what it says of itself. */
export const getStoryAt = cache(getPublishedArticle);

/** A query's value as one text: the first of several, nothing for none. */
export function one(value: string | string[] | undefined): string | undefined {
	return Array.isArray(value) ? value[0] : value;
}

/** A part of an address as people write it; what cannot be read is nobody's address. */
export function part(written: string): string {
	try {
		return decodeURIComponent(written);
	} catch {
		return written;
	}
}
