import { db, dialect } from "#lib/db/client.ts";
import type { Prisma } from "#prisma/generated/sqlite/client.ts";
import type { RedirectFilter, RedirectStatus } from "./redirect.ts";
import { redirectColumns, statusOf, targetOf } from "./rows.ts";

const pageSize = 50;

/** A redirect as its list shows it. `to` is null for what is gone, and for a story that nobody can read now. */
export type ListedRedirect = {
	id: number;
	from: string;
	to: string | null;
	status: RedirectStatus;
	/** Headline of the story that it follows. */
	story: string | null;
	/** False where the paper left it by itself, when a story moved or topics became one. */
	byEditor: boolean;
	createdAt: Date;
};

const columns = {
	...redirectColumns,
	article: { select: { ...redirectColumns.article.select, workingRevision: { select: { headline: true } } } },
} satisfies Prisma.RedirectSelect;

/** One page of the redirects by their old addresses, and how many there are in all. */
export async function listRedirects({ q, after }: RedirectFilter): Promise<{ rows: ListedRedirect[]; next: string | null; total: number }> {
	const words = q.toLowerCase();
	const narrowed = words === "" ? {} : { OR: [{ path: { contains: words } }, { url: { contains: words, ...inAnyCase() } }] };
	const [rows, total] = await Promise.all([
		db().redirect.findMany({
			where: { AND: [narrowed, after === null ? {} : { path: { gt: after } }] },
			orderBy: { path: "asc" },
			take: pageSize + 1,
			select: columns,
		}),
		db().redirect.count({ where: narrowed }),
	]);

	return { rows: rows.slice(0, pageSize).map(toListed), next: rows.length > pageSize ? (rows[pageSize - 1]?.path ?? null) : null, total };
}

// Targets keep their capitals; SQLite's LIKE looks past them by itself, and has no word for it.
function inAnyCase() {
	return dialect() === "postgresql" ? { mode: "insensitive" } : {};
}

/** One redirect for its editor; null where there is none. */
export async function getRedirect(id: number): Promise<ListedRedirect | null> {
	const row = await db().redirect.findFirst({ where: { id }, select: columns });

	return row && toListed(row);
}

/** Every redirect by its old address, some at a time. */
export async function* everyRedirect(): AsyncGenerator<ListedRedirect[]> {
	for (let after: string | null = ""; after !== null; ) {
		const page: { rows: ListedRedirect[]; next: string | null } = await listRedirects({ q: "", after });
		yield page.rows;
		after = page.next;
	}
}

type Row = Prisma.RedirectGetPayload<{ select: typeof columns }>;

function toListed(row: Row): ListedRedirect {
	const { id, path, byEditor, createdAt, article } = row;

	return {
		id,
		from: path,
		to: targetOf(row),
		status: statusOf(row),
		story: article?.workingRevision?.headline ?? null,
		byEditor,
		createdAt,
	};
}
