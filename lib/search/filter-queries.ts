import { slugFrom } from "#lib/articles/slug.ts";
import { db } from "#lib/db/client.ts";
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
	const exact = rows.filter(({ slug, name }) => slug === slugFrom(filter.value) || same(name, filter.value));
	const meant = exact.length > 0 ? exact : rows;
	const ids = new Set(filter.kind === "section" ? await withSubsections(meant.map(({ id }) => id)) : meant.map(({ id }) => id));

	return { ...filter, labels: [...ids].map((id) => labelOf(labelKinds[filter.kind], id)), names: meant.map(({ name }) => name) };
}

async function lookUp(kind: NameKind, value: string) {
	const slug = slugFrom(value);
	// Addresses are in small plain letters, so they find a name however it is typed; a name in another script may have none.
	const where = { OR: [...(slug === "" ? [] : [{ slug: { contains: slug } }]), { name: { contains: value } }] };
	const asked = { where, take: most, orderBy: { id: "asc" }, select: { id: true, slug: true, name: true } } as const;
	switch (kind) {
		case "section":
			return db().section.findMany(asked);
		case "by":
			return db().contributor.findMany(asked);
		case "topic":
			return db().topic.findMany(asked);
		default:
			return kind satisfies never;
	}
}

async function withSubsections(ids: number[]): Promise<number[]> {
	if (ids.length === 0) return [];
	const below = await db().section.findMany({ where: { parentId: { in: ids } }, select: { id: true } });

	return [...ids, ...below.map(({ id }) => id)];
}

function same(one: string, other: string): boolean {
	return one.normalize("NFC").toLocaleLowerCase() === other.normalize("NFC").toLocaleLowerCase();
}
