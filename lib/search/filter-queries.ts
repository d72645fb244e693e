import { slugFrom } from "#lib/articles/slug-from.ts";
import { db } from "#lib/db/client.ts";
import { sortNameOf } from "#lib/taxonomy/sort-name.ts";
import { type LabelKind, labelOf } from "./labels.ts";
import type { NameFilter, NameKind } from "./query.ts";

/** What a name in the question means here: the labels of all that it may mean, and what they are called. Empty where nothing has the name. */
export type NamedFilter = NameFilter & { labels: string[]; names: string[] };

const most = 50;

/** Finds out what the names in a question mean: by address, or by part of a name. */
export function resolveNames(filters: readonly NameFilter[]): Promise<NamedFilter[]> {
	return Promise.all(filters.map(resolve));
}

const labelKinds: Record<NameKind, LabelKind> = { section: "section", by: "contributor", topic: "topic" };

async function resolve(filter: NameFilter): Promise<NamedFilter> {
	const rows = await lookUp(filter.kind, filter.value);
	const exact = rows.filter(({ slug, name }) => slug === slugFrom(filter.value) || sortNameOf(name) === sortNameOf(filter.value));
	const meant = exact.length > 0 ? exact : rows;
	const ids = new Set(filter.kind === "section" ? await withSubsections(meant.map(({ id }) => id)) : meant.map(({ id }) => id));

	return { ...filter, labels: [...ids].map((id) => labelOf(labelKinds[filter.kind], id)), names: meant.map(({ name }) => name) };
}

async function lookUp(kind: NameKind, value: string) {
	const [slug, words] = [slugFrom(value), sortNameOf(value)];
	// Both are in small plain letters, so that they find a name however it is typed and whatever the database thinks of capitals. An
	// address may say something else than its name, and a name in another script may have none.
	const where = { OR: [...(slug === "" ? [] : [{ slug: { contains: slug } }]), { sortName: { contains: words } }] };
	const asked = { where, take: most, orderBy: { id: "asc" }, select: named } as const;
	switch (kind) {
		case "section":
			return lookUpSections(slug, words);
		case "by":
			return db().contributor.findMany(asked);
		case "topic":
			return db().topic.findMany(asked);
		default:
			return kind satisfies never;
	}
}

const named = { id: true, slug: true, name: true } as const;

/** Sections are few, and their names are kept in one way only. */
async function lookUpSections(slug: string, words: string) {
	const all = await db().section.findMany({ orderBy: { id: "asc" }, select: named });

	return all.filter((section) => (slug !== "" && section.slug.includes(slug)) || sortNameOf(section.name).includes(words)).slice(0, most);
}

async function withSubsections(ids: number[]): Promise<number[]> {
	if (ids.length === 0) return [];
	const below = await db().section.findMany({ where: { parentId: { in: ids } }, select: { id: true } });

	return [...ids, ...below.map(({ id }) => id)];
}
