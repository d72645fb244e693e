import type { LinkRefusal, UnlinkRefusal } from "./commands.ts";

/** What an editor reads where two stories could not be linked, or unlinked. */
export function translationWords(reason: LinkRefusal | UnlinkRefusal): string {
	switch (reason.code) {
		case "notAllowed":
			return "Only editors link translations. Ask one of them.";
		case "unknownStory":
			return "One of the two stories is gone. Search for another.";
		case "itself":
			return "A story is no translation of itself. Choose another.";
		case "notLinked":
			return "These stories are not linked any more. Load the page again.";
		case "sameLanguage":
			return sameLanguageWords(reason.lang, reason.headlines);
		default:
			return reason satisfies never;
	}
}

function sameLanguageWords(lang: string, [one, other]: [string, string]): string {
	const name = new Intl.DisplayNames("en", { type: "language" }).of(lang) ?? lang;
	const quoted = [one, other].map((headline) => (headline ? `“\u2068${headline}\u2069”` : "a story without a headline")).join(" and ");

	return `${quoted} are both in ${name}. Set the language of one of them, or remove the one that is linked already: each language stands once.`;
}
