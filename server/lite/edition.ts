import type { IncomingMessage } from "node:http";

/** What a reader is given: the paper as it is, or its lite edition, for those whose bytes are few or dear. */
export type Edition = "full" | "lite";

/** Which edition a request is for: what the reader chose, else what their device asks for (Save-Data, of the Network Information API). */
export function editionOf({ headers }: Pick<IncomingMessage, "headers">): Edition {
	const { cookie, "save-data": saveData } = headers;
	const chosen = cookie?.includes("lite=") ? /(?:^|;)\s*lite=([01])(?:;|$)/.exec(cookie)?.[1] : undefined;
	if (chosen !== undefined) return chosen === "1" ? "lite" : "full";

	return typeof saveData === "string" && /^\s*on\b/i.test(saveData) ? "lite" : "full";
}

const aYear = 31_536_000;

/** The cookie that remembers a choice: nothing but the choice, the same for everybody. */
export function choiceCookie(edition: Edition, isSecure: boolean): string {
	return `lite=${edition === "lite" ? 1 : 0}; Path=/; Max-Age=${aYear}; SameSite=Lax; HttpOnly${isSecure ? "; Secure" : ""}`;
}

const mark = "lite ";

/** The name of an edition's page in the cache. No address has a space in it. */
export function keyOf(address: string, edition: Edition): string {
	return edition === "lite" ? mark + address : address;
}

/** What a name in the cache stands for. */
export function readKey(key: string): { address: string; edition: Edition } {
	return key.startsWith(mark) ? { address: key.slice(mark.length), edition: "lite" } : { address: key, edition: "full" };
}

/** Whether an address is a page for people; files for programs have one edition. */
export function isPage(address: string): boolean {
	return !/^\/api\/|^[^?]*\.[a-z]+(?:\?|$)/.test(address);
}
