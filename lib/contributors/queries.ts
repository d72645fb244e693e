import { db } from "#lib/db/client.ts";
import { namedLike, namePage } from "#lib/taxonomy/name-pages.ts";
import { sortNameOf } from "#lib/taxonomy/sort-name.ts";
import { type Contributor, type ContributorFilter, type ContributorUse, contributorAddress } from "./contributor.ts";

const most = 200;
const pageSize = 50;
const byName = [{ sortName: "asc" as const }, { id: "asc" as const }];
const photoColumns = { id: true, hash: true, width: true, height: true, focalX: true, focalY: true, colour: true, alt: true } as const;

/** Contributors whose name or address holds these words, by name; at most 200. */
export async function listContributors(text = ""): Promise<(Contributor & { stories: number; hasAccount: boolean })[]> {
	const words = sortNameOf(text);
	const rows = await db().contributor.findMany({
		where: words === "" ? {} : { OR: [{ sortName: { contains: words } }, { slug: { contains: words } }] },
		orderBy: byName,
		take: most,
		include: { _count: { select: { listings: true } } },
	});

	return rows.map(({ id, slug, name, kind, role, biography, portraitId, userId, _count }) => ({
		id,
		slug,
		name,
		kind,
		role,
		biography,
		portraitId,
		stories: _count.listings,
		hasAccount: userId !== null,
	}));
}

/** One page of the contributors by name, and how many there are in all. */
export async function listContributorPage(filter: ContributorFilter) {
	const kind = filter.kind ? { kind: filter.kind } : {};
	const [rows, total] = await Promise.all([
		db().contributor.findMany({
			where: { ...namedLike(filter), ...kind },
			orderBy: byName,
			take: pageSize + 1,
			include: { portrait: { select: photoColumns }, user: { select: { name: true } }, _count: { select: { listings: true } } },
		}),
		db().contributor.count({ where: { ...namedLike({ q: filter.q, after: null }), ...kind } }),
	]);
	const listed = rows.map(({ _count, user, ...row }) => ({ ...row, account: user?.name ?? null, stories: _count.listings }));

	return { ...namePage(listed, pageSize), total };
}

export type ContributorPage = Awaited<ReturnType<typeof listContributorPage>>;
export type ListedContributor = ContributorPage["rows"][number];

/** One contributor for their editor, with the addresses that lead to their page since a merge; null where there is none. */
export async function getContributorForEditing(id: number) {
	const row = await db().contributor.findFirst({
		where: { id },
		include: { portrait: { select: photoColumns }, _count: { select: { listings: true, bylines: true } } },
	});
	if (!row) return null;

	const redirects = await db().redirect.findMany({
		where: { url: contributorAddress(row.slug) },
		orderBy: { path: "asc" },
		take: most,
		select: { path: true },
	});
	const { _count, ...contributor } = row;
	const use: ContributorUse = { stories: _count.listings, versions: _count.bylines };
	return { ...contributor, use, formerAddresses: redirects.map(({ path }) => path) };
}

export type EditedContributor = NonNullable<Awaited<ReturnType<typeof getContributorForEditing>>>;

/** Accounts that a contributor may be linked to, by name: those of nobody else. */
export async function listLinkableAccounts(contributorId: number | null): Promise<{ id: string; name: string; email: string }[]> {
	return db().user.findMany({
		where: { OR: [{ contributor: { is: null } }, ...(contributorId === null ? [] : [{ contributor: { is: { id: contributorId } } }])] },
		orderBy: [{ name: "asc" }, { id: "asc" }],
		select: { id: true, name: true, email: true },
	});
}
