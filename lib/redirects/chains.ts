import { pathOfTarget } from "./redirect.ts";

/** Where each path leads: a target as it is kept, or null for what is gone. */
export type Leads = ReadonlyMap<string, string | null>;

/** Where a path ends up. A loop names the paths that it goes round by, from the first one back to it. */
export type End = { kind: "end"; to: string | null; through: string[] } | { kind: "loop"; paths: string[] };

/** Follows redirects from a path's target to where nothing leads on. `through` are the paths between. */
export function endOf(from: string, leads: Leads): End {
	const through: string[] = [];
	let to = leads.get(from) ?? null;
	for (let path = to && pathOfTarget(to); path !== null && path !== from && leads.has(path); path = to && pathOfTarget(to)) {
		if (through.includes(path)) return { kind: "loop", paths: [...through.slice(through.indexOf(path)), path] };
		through.push(path);
		to = leads.get(path) ?? null;
		if (to === null) break;
	}
	if (to !== null && pathOfTarget(to) === from) return { kind: "loop", paths: [from, ...through, from] };

	return { kind: "end", to, through };
}
