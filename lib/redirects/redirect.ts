import { z } from "zod";
import { ok, type Result, refuse } from "#lib/result.ts";
import { searchWords } from "#lib/taxonomy/name-pages.ts";

/** How an address is answered that holds nothing any more: moved for good, moved for now, or gone (RFC 9110). */
export const redirectStatuses = ["308", "307", "410"] as const;
export type RedirectStatus = (typeof redirectStatuses)[number];

/** What an editor says of a redirect; the paths are read by `readFrom` and `readTarget`. */
export const redirectInput = z.object({
	from: z.string({ error: "Type the old address." }),
	to: z.string().default(""),
	status: z.enum(redirectStatuses, { error: "Choose what happens at the old address." }).default("308"),
});

/** What narrows the list of redirects, as an address says it; `after` is the path that a page begins after. */
export const redirectFilter = z.object({
	q: searchWords,
	after: z.string().max(500).startsWith("/").nullable().catch(null).default(null),
});
export type RedirectFilter = z.infer<typeof redirectFilter>;

/** A redirect with both ends read; `to` is null for what is gone. */
export type ReadRedirect = { from: string; to: string | null; status: RedirectStatus };

const longestPath = 500;
const longestTarget = 1000;
const numbered = /^\/\?p=[1-9]\d{0,8}$/;

/**
 * The old address as the paper keeps it: a path of this site, decoded, in small letters, without a slash at its end; or a number, as
 * WordPress gives each post. What is typed may be all of the address. Refuses in words what can never be asked for.
 */
export function readFrom(typed: string, siteUrl: string): Result<string, string> {
	const text = typed.trim();
	if (text === "") return refuse("Type the old address, such as /old/story.");
	const path = ownPath(text, siteUrl);
	if (path === null) return refuse("The old address must be one of this paper: begin with a slash, such as /old/story.");
	if (numbered.test(path)) return ok(path);
	if (/[?#]/.test(path))
		return refuse("Leave out what stands after ? or #: addresses are looked up without it, but for /?p= and a number.");

	const decoded = decode(path);
	if (decoded === null) return refuse("This address is malformed: a % must be followed by two digits.");
	const segments = decoded.split("/").filter((segment) => segment !== "");
	if (segments.length === 0) return refuse("The front page stands at /. Choose another address.");
	if (segments.some((segment) => segment === "." || segment === "..")) return refuse("An address cannot have . or .. between its slashes.");
	const kept = `/${segments.join("/").toLowerCase()}`;
	if (kept.length > longestPath) return refuse(`An address may have at most ${longestPath} characters.`);
	return ok(kept);
}

/** Where an address leads: a path of this site, or a whole http(s) address elsewhere. Refuses in words. */
export function readTarget(typed: string, siteUrl: string): Result<string, string> {
	const text = typed.trim();
	if (text === "") return refuse("Type where it leads, such as /town or https://example.org.");
	if (lengthSent(text, siteUrl) > longestTarget)
		return refuse(`An address may have at most ${longestTarget} characters; a letter beyond a–z counts for up to nine.`);
	const path = ownPath(text, siteUrl);
	if (path !== null) return readOwnTarget(path);

	const url = URL.canParse(text) ? new URL(text) : null;
	if (!url || !/^https?:$/.test(url.protocol) || url.username || url.password)
		return refuse("Begin with a slash for a page of this paper, or with https:// for one elsewhere.");
	return ok(url.href);
}

/** The length of an address as a redirect sends it, percent-encoded. */
function lengthSent(address: string, siteUrl: string): number {
	return Math.max(address.length, URL.canParse(address, siteUrl) ? new URL(address, siteUrl).href.length - siteUrl.length : 0);
}

/** The path of a target where it is a page of this site, as `readFrom` would keep it; null for one elsewhere. */
export function pathOfTarget(to: string): string | null {
	if (!to.startsWith("/")) return null;
	const decoded = decode(to.split(/[?#]/, 1)[0] ?? "");

	return decoded === null ? null : `/${decoded.split("/").filter(Boolean).join("/").toLowerCase()}`;
}

function readOwnTarget(path: string): Result<string, string> {
	const decoded = decode(path);
	if (decoded === null) return refuse("This address is malformed: a % must be followed by two digits.");
	const [before = "", ...after] = path.split(/(?=[?#])/);
	const tidy = `/${before.split("/").filter(Boolean).join("/")}`;

	return ok(tidy + after.join(""));
}

/** The path of an address on this site; null for one elsewhere. Two slashes begin another site's. */
function ownPath(text: string, siteUrl: string): string | null {
	if (/[\s\\\p{Cc}]/u.test(text)) return null;
	const path = text.toLowerCase().startsWith(`${siteUrl.toLowerCase()}/`) ? text.slice(siteUrl.length) : text;

	return path.startsWith("/") && !path.startsWith("//") ? path : null;
}

function decode(path: string): string | null {
	try {
		const decoded = decodeURIComponent(path).normalize("NFC");
		return /\p{Cc}/u.test(decoded) ? null : decoded;
	} catch {
		return null;
	}
}
