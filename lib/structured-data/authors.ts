import type { Organization, Person } from "schema-dts";
import type { Byline } from "#lib/articles/article.ts";
import { publisher, type Voice, whole } from "./publisher.ts";

/** Who wrote it: people and organizations, each with its page here. Where nobody is named, the paper. */
export function authorsOf(bylines: readonly Byline[], voice: Voice): (Person | Organization)[] {
	const authors = bylines.flatMap(({ name, slug, kind }) => {
		const page = slug ? { url: whole(`/by/${slug}`, voice.origin) } : {};
		const type = kind === "desk" || kind === "agency" ? ("Organization" as const) : ("Person" as const);
		const names = kind === "text" ? namesIn(name) : name === "" ? [] : [name];
		return names.map((each): Person | Organization => ({ "@type": type, name: each, ...page }));
	});

	return authors.length > 0 ? authors : [publisher(voice)];
}

/** What stands between two names in a byline that was typed in one piece. */
const between = /,?\s+(?:as\s+told\s+to|with|and)\s+|\s*[&;]\s*/iu;
const before = /^(?:by|words\s+by|text\s+by|reporting\s+by|as\s+told\s+to|with|and)\s+/iu;
/** What is said of a name after it: where it was written, for whom. Not what belongs to a name. */
const clause = /\s*(?:,(?!\s*(?:jr|sr|i{2,3}|iv|m\.?d|ph\.?d)\b).*|\(.*|\s(?:in|at|from|for|reports?|reporting)\s.*)$/iu;

/** The names alone in a byline that was typed: search engines take a clause for part of the name. */
function namesIn(typed: string): string[] {
	return typed
		.replace(/\s[–—|]\s.*$/u, "")
		.split(between)
		.map((part) => part.trim().replace(before, "").replace(clause, "").trim())
		.filter((name) => /\p{L}/u.test(name) && !/^(?:in|at|from|for)\b/iu.test(name));
}
