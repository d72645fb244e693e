import { endOf, type Leads } from "./chains.ts";
import type { CsvRecord } from "./csv.ts";
import { pathOfTarget, type ReadRedirect, type RedirectStatus, readFrom, readTarget } from "./redirect.ts";
import { type Standing, standsThere } from "./standing.ts";

/** Longest list that is taken at once. */
export const mostLines = 10_000;

/** One line of a list that can be taken: where it leads in the end, and what it changes. */
export type PlannedRedirect = ReadRedirect & {
	line: number;
	/** Paths that the list, or the paper, leads through; the redirect is kept without the detour. */
	through: string[];
	does: "adds" | "changes" | "nothing";
	/** True where nothing of this paper stands at its target. */
	leadsNowhere: boolean;
};

export type ImportProblem = { line: number; message: string };
export type ImportPlan = { redirects: PlannedRedirect[]; problems: ImportProblem[] };

/** What is known of the paper: its redirects by path, and what stands at the paths that the list names. */
export type KnownPaper = {
	siteUrl: string;
	redirects: ReadonlyMap<string, { to: string | null; status: RedirectStatus }>;
	standing: ReadonlyMap<string, Standing>;
};

type Line = ReadRedirect & { line: number };

/** Reads the lines of a list; what is wrong with each is told by its line. */
export function readList(records: readonly CsvRecord[], siteUrl: string): { lines: Line[]; problems: ImportProblem[] } {
	const [head, ...rest] = records;
	const names = head?.fields.map((name) => name.trim().toLowerCase()) ?? [];
	const [from, to, status] = ["from", "to", "status"].map((name) => names.indexOf(name));
	if (!head || from === undefined || to === undefined || from < 0 || to < 0)
		return { lines: [], problems: [{ line: 1, message: "The first line must name the columns: from,to or from,to,status." }] };
	if (rest.length === 0) return { lines: [], problems: [{ line: head.line, message: "There is no redirect below the first line." }] };
	if (rest.length > mostLines)
		return { lines: [], problems: [{ line: head.line, message: `At most ${mostLines} redirects can be taken at once. Split the list.` }] };

	const lines: Line[] = [];
	const problems: ImportProblem[] = [];
	const known = new Map<string, Line>();
	for (const { line, fields } of rest) {
		const read = readLine({ from: fields[from] ?? "", to: fields[to] ?? "", status: fields[status ?? -1] ?? "" }, siteUrl);
		if (typeof read === "string") problems.push({ line, message: read });
		else if (isSame(known.get(read.from), read)) continue;
		else if (known.has(read.from)) problems.push({ line, message: `Line ${known.get(read.from)?.line} sends ${read.from} elsewhere.` });
		else {
			known.set(read.from, { ...read, line });
			lines.push({ ...read, line });
		}
	}
	return { lines, problems };
}

/** What taking a list would do, and everything that stands in its way. Nothing is taken unless nothing does. */
export function planImport(read: ReturnType<typeof readList>, { redirects, standing }: KnownPaper): ImportPlan {
	const leads: Leads = new Map([
		...[...redirects].map(([path, { to }]) => [path, to] as const),
		...read.lines.map((l) => [l.from, l.to] as const),
	]);
	const plan: ImportPlan = { redirects: [], problems: [...read.problems] };

	for (const line of read.lines) {
		const there = standing.get(line.from);
		const end = endOf(line.from, leads);
		if (there) plan.problems.push({ line: line.line, message: standsThere(there) });
		else if (end.kind === "loop") plan.problems.push({ line: line.line, message: `This goes round in a loop: ${end.paths.join(" → ")}.` });
		else plan.redirects.push(planned(line, end, redirects.get(line.from), standing));
	}
	plan.problems.sort((one, other) => one.line - other.line);
	return plan;
}

function planned(
	line: Line,
	{ to, through }: { to: string | null; through: string[] },
	before: { to: string | null; status: RedirectStatus } | undefined,
	standing: KnownPaper["standing"],
): PlannedRedirect {
	const status = to === null ? "410" : line.status;
	const path = to === null ? null : pathOfTarget(to);
	const does = !before ? "adds" : before.to === to && before.status === status ? "nothing" : "changes";

	return { line: line.line, from: line.from, to, status, through, does, leadsNowhere: path !== null && !standing.has(path) };
}

function isSame(one: ReadRedirect | undefined, other: ReadRedirect): boolean {
	return one?.to === other.to && one.status === other.status;
}

const statuses: Record<string, RedirectStatus> = { "": "308", 301: "308", 308: "308", 302: "307", 303: "307", 307: "307", 410: "410" };

function readLine(fields: { from: string; to: string; status: string }, siteUrl: string): ReadRedirect | string {
	const status = statuses[fields.status.trim()];
	if (!status) return `“${fields.status.trim()}” is no status of a redirect. Use 301, 302, 307, 308 or 410.`;
	const from = readFrom(fields.from, siteUrl);
	if (!from.ok) return from.reason;
	if (status === "410") return { from: from.value, to: null, status };
	const to = readTarget(fields.to, siteUrl);
	if (!to.ok) return to.reason;

	return { from: from.value, to: to.value, status };
}
