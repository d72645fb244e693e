import { addressOf } from "#lib/articles/address.ts";
import type { Tx } from "#lib/db/client.ts";
import { isOfTheSite, type Standing } from "./standing.ts";

/** As many as one question to a database may name. */
const atOnce = 500;

/** What stands at each of these paths; those that hold nothing are absent. */
export async function whatStandsAt(tx: Tx, paths: readonly string[]): Promise<Map<string, Standing>> {
	const found = new Map<string, Standing>();
	for (const path of paths) if (isOfTheSite(path)) found.set(path, { kind: "site" });
	for (let first = 0; first < paths.length; first += atOnce) await lookUp(tx, paths.slice(first, first + atOnce), found);

	return found;
}

async function lookUp(tx: Tx, paths: readonly string[], found: Map<string, Standing>): Promise<void> {
	const parts = paths.map((path) => ({ path, parts: path.split("/").filter(Boolean) }));
	const under = (folder: string | null) =>
		parts.flatMap(({ parts: [first = "", second, ...rest] }) =>
			folder === null
				? second === undefined
					? [first]
					: []
				: first === folder && second !== undefined && rest.length === 0
					? [second]
					: [],
		);
	const named = (slugs: string[]) => ({ where: { slug: { in: slugs } } });
	const name = { slug: true, name: true };
	const title = { slug: true, title: true };
	const pages = await tx.page.findMany({
		where: { publishedSlug: { in: under(null) } },
		select: { publishedSlug: true, title: true },
	});
	for (const page of pages) found.set(`/${page.publishedSlug}`, { kind: "page", name: page.title });
	for (const one of await tx.section.findMany({ ...named(under(null)), select: name }))
		found.set(`/${one.slug}`, { kind: "section", name: one.name });
	for (const one of await tx.topic.findMany({ ...named(under("topic")), select: name }))
		found.set(`/topic/${one.slug}`, { kind: "topic", name: one.name });
	for (const one of await tx.contributor.findMany({ ...named(under("by")), select: name }))
		found.set(`/by/${one.slug}`, { kind: "contributor", name: one.name });
	for (const one of await tx.series.findMany({ ...named(under("series")), select: title }))
		found.set(`/series/${one.slug}`, { kind: "series", name: one.title });
	await lookUpStories(tx, parts, found);
}

async function lookUpStories(tx: Tx, parts: { path: string; parts: string[] }[], found: Map<string, Standing>): Promise<void> {
	const ofStories = parts.flatMap(({ path, parts: [section = "", slug, ...rest] }) =>
		slug !== undefined && rest.length === 0 ? [{ path, section, slug }] : [],
	);
	const rows = await tx.article.findMany({
		where: { slug: { in: ofStories.map(({ slug }) => slug) }, status: { in: ["published", "withdrawn"] } },
		select: {
			id: true,
			slug: true,
			status: true,
			section: { select: { slug: true } },
			publishedRevision: { select: { headline: true } },
			workingRevision: { select: { headline: true } },
		},
	});
	for (const { path, section, slug } of ofStories) {
		const row = rows.find((article) => article.slug === slug);
		if (!row || found.has(path)) continue;
		const name = (row.publishedRevision ?? row.workingRevision)?.headline ?? slug;
		// A live story answers below any section, a withdrawn one in its own.
		if (row.status === "published")
			found.set(path, { kind: "story", articleId: row.id, name, address: addressOf(row.section.slug, row.slug) });
		else if (row.section.slug === section) found.set(path, { kind: "withdrawn", name });
	}
}
