import { readCursor, writeCursor } from "#lib/articles/cursor.ts";
import { type Edition, isPage } from "../lite/edition.ts";
import { withQuery } from "../redirect.ts";

/** What a reader's request asks for, once everything that makes no difference is gone. */
export type Address =
	/** `key` is the one name of this page: its path and its known parameters, in one spelling and order. */
	| { kind: "page"; key: string; plain: boolean }
	/** The same page has a better address. */
	| { kind: "moved"; to: string }
	/** A reader chooses an edition, for this page and all that follow: `?lite`, `?lite=0`. */
	| { kind: "chosen"; edition: Edition; to: string };

type Normaliser = (value: string) => string;

const longestValue = 200;

/** Cut where it is too long, but never through a letter that takes two units. */
const text: Normaliser = (value) => {
	const tidy = value.normalize("NFC").replace(/\s+/g, " ").trim();
	return tidy
		.slice(0, longestValue)
		.replace(/[\uD800-\uDBFF]$/, "")
		.trim();
};
const cursor: Normaliser = (value) => {
	const read = readCursor(value);
	return read ? writeCursor(read) : "";
};
const place: Normaliser = (value) => (/^[\w.~-]{1,80}$/.test(value) ? value : "");
const word: Normaliser = (value) => (/^[\w:.-]{1,100}$/.test(value) ? value : "");

const order: Normaliser = (value) => (value === "date" ? value : "");
const number: Normaliser = (value) => (/^[1-9]\d{0,8}$/.test(value) ? value : "");

type Known = { path: RegExp; parameters: Record<string, Normaliser> };

/** The parameters that pages know, in the order in which a key names them. Whatever else an address carries never reaches a page. */
const known: Known[] = [
	// The front is never asked so; a paper that was moved here has old addresses that are.
	{ path: /^\/$/, parameters: { p: number } },
	{
		path: /^\/search$/,
		parameters: { q: text, section: word, by: text, topic: word, from: word, to: word, sort: order, before: place },
	},
	{ path: /^\/api\/reader\/newer$/, parameters: { after: word, section: word, story: number } },
	{ path: /^\/api\/reader\/suggest$/, parameters: { q: text } },
	{ path: /^\/archive\/\d{4}\/\d\d(?:\/\d\d)?$/, parameters: { before: cursor } },
	{ path: /^\/(?!api\/)(?:topic\/|by\/)?[^/]+$/, parameters: { before: cursor } },
	// A story: live ones begin where an entry is asked for.
	{ path: /^\/(?!(?:api|archive|series|media|sitemaps)\/)[^/]+\/[^/.]+$/, parameters: { entry: number } },
];

/** Reads a request's target, "/path?query", whose percent-encoding is sound. */
export function readAddress(target: string): Address {
	const [rawPath = "/", ...rest] = target.split("?");
	const segments = rawPath.split("/").filter((segment) => segment !== "");
	const path = `/${segments.map(respell).join("/")}`;
	const raw = rest.join("?");
	const query = queryOf(path, raw);
	const key = query === "" ? path : `${path}?${query}`;
	const edition = chosenIn(raw);
	if (edition && isPage(key)) return { kind: "chosen", edition, to: withQuery(path, raw, choice) };
	const isTidy = rawPath === "/" || (rawPath.startsWith("/") && !rawPath.endsWith("/") && !rawPath.includes("//"));

	return isTidy ? { kind: "page", key, plain: query === "" } : { kind: "moved", to: withQuery(path, raw) };
}

const choice = new Set(["lite"]);

function chosenIn(query: string): Edition | null {
	const choice = query.includes("lite") ? new URLSearchParams(query).get("lite") : null;
	if (choice === null) return null;

	return choice === "0" ? "full" : "lite";
}

/** One spelling for each segment of a path, whose encoding is sound: what need not be encoded is not, and what is, is in capitals (RFC 3986, 6.2.2). */
export function respell(segment: string): string {
	return encodeURIComponent(decodeURIComponent(segment)).replace(/%(2C|3A|40)/g, (encoded) => decodeURIComponent(encoded));
}

function queryOf(path: string, raw: string): string {
	if (raw === "") return "";
	if (path.startsWith("/api/v1/")) return allOf(raw);
	const parameters = known.find((one) => one.path.test(path))?.parameters;
	if (!parameters) return "";

	const given = new URLSearchParams(raw);
	return Object.entries(parameters)
		.flatMap(([name, normalise]) => {
			const value = normalise(given.get(name) ?? "");
			return value === "" ? [] : [`${name}=${encodeURIComponent(value)}`];
		})
		.join("&");
}

/** The API refuses by name what it does not know, so it is told of everything. */
function allOf(raw: string): string {
	const given = new URLSearchParams(raw);
	given.sort();

	return given.toString();
}

const mostRemembered = 20_000;
const longestRemembered = 400;

/** Reads addresses, and remembers those read lately: the same few are asked for again and again. */
export class AddressReader {
	readonly #read = new Map<string, Address>();

	/** What was read of a target lately; without looking at it. */
	recall(target: string): Address | undefined {
		return this.#read.get(target);
	}

	read(target: string): Address {
		const address = readAddress(target);
		if (target.length > longestRemembered) return address;
		if (this.#read.size >= mostRemembered) this.#read.clear(); // cheaper than an order, and as good
		this.#read.set(target, address);
		return address;
	}
}
