import type { ServerResponse } from "node:http";

/** The longest target that a redirect may name, in bytes: the whole head must stay below what proxies take (`largestHead`). */
const longest = 2000;

/** A redirect's target as a head has room for it: without its query where that is too long. Null where the rest is too long as well. */
export function fittingTarget(to: string): string | null {
	if (to.length <= longest) return to;
	const [path = "", fragment = ""] = to.split(/(?=#)/, 2);
	const shorter = (path.split("?", 1)[0] ?? "") + fragment;

	return shorter.length <= longest ? shorter : null;
}

/**
 * A redirect's target with the query of the address that was asked for: parameters that the target names itself keep its value, and its
 * fragment stays last (RFC 9110, 10.2.2). Parameters in `without` are left out. The target alone where both together are too long.
 */
export function withQuery(to: string, query: string, without: ReadonlySet<string> = new Set()): string {
	if (query === "") return to;
	const [before = "", ...fragment] = to.split(/(?=#)/);
	const [path = "", ...own] = before.split("?");
	const ownQuery = own.join("?");
	const named = new Set(namesIn(ownQuery));
	const added = parametersOf(query).filter((parameter) => !named.has(nameOf(parameter)) && !without.has(nameOf(parameter)));
	const joined = [...parametersOf(ownQuery), ...added].join("&");
	const whole = path + (joined === "" ? "" : `?${joined}`) + fragment.join("");

	return whole.length > longest ? to : whole;
}

/** The names of a query's parameters, decoded. */
export function namesIn(query: string): string[] {
	return parametersOf(query).map(nameOf);
}

/** A query's parameters as they were written; what no header can carry is percent-encoded. */
function parametersOf(query: string): string[] {
	const safe = query.replace(/[^\x21-\x7e]/g, (letter) => encodeURIComponent(letter.toWellFormed()));

	return safe.split("&").filter((parameter) => parameter !== "");
}

function nameOf(parameter: string): string {
	return new URLSearchParams(parameter).keys().next().value ?? "";
}

/** Answers with a redirect, or with 414 where its target is too long for a head. `headers` are names and values in turn. */
export function redirect(response: ServerResponse, status: 303 | 308, to: string, headers: readonly string[]): void {
	const target = fittingTarget(to);
	if (target !== null) {
		response.writeHead(status, [...headers, "Location", target, "Content-Length", "0"]).end();
		return;
	}
	const words = "This address is too long.\n";
	response.writeHead(414, ["Content-Type", "text/plain; charset=utf-8", "Cache-Control", "no-store", "Content-Length", `${words.length}`]);
	response.end(words);
}
