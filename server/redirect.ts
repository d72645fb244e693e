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
