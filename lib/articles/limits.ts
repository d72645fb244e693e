import type { BodyDocument } from "#lib/body/element.ts";
import { overlongParts } from "#lib/body/limits.ts";
import type { FieldError, StoryDraft } from "./draft.ts";

/** What a draft may hold at most, so that no request can exhaust the server: characters of a text, entries of a list. */
export const draftCeiling = { text: 20_000, list: 500 } as const;

const texts = {
	headline: ["The headline", 300],
	kicker: ["The kicker", 80],
	standfirst: ["The standfirst", 1000],
	dateline: ["The dateline", 120],
	seoTitle: ["The search title", 200],
	seoDescription: ["The search description", 500],
} as const;

const leadTexts = { caption: ["The caption", 1000], credit: ["The credit", 200], alt: ["The alt text", 1000] } as const;
const most = { topicIds: 30, bylines: 20, picks: 20 } as const;
const longestName = 120;
const longestJoiner = 30;

/** What readers are shown of a draft: the fields that have limits. */
export type Limited = Pick<StoryDraft, keyof typeof texts | keyof typeof most | "leadPhoto" | "body">;

/** What must be shortened or mended before a draft may be published, one entry for each fault. Saving asks none of this. */
export function publishingFaults(draft: Limited): (FieldError & { field: keyof Limited })[] {
	return limitedFields.flatMap((field) => faultsOf(draft, field).map((message) => ({ field, message })));
}

/** What is wrong with one field of a draft before publishing; null where nothing is. */
export function publishingFault(draft: Limited, field: keyof StoryDraft): string | null {
	return isLimited(field) ? (faultsOf(draft, field)[0] ?? null) : null;
}

const limitedFields = [
	"headline",
	"kicker",
	"standfirst",
	"dateline",
	"leadPhoto",
	"bylines",
	"body",
	"topicIds",
	"picks",
	"seoTitle",
	"seoDescription",
] as const satisfies (keyof Limited)[];

function isLimited(field: keyof StoryDraft): field is keyof Limited {
	return (limitedFields as readonly string[]).includes(field);
}

function faultsOf(draft: Limited, field: keyof Limited): string[] {
	switch (field) {
		case "headline":
		case "kicker":
		case "standfirst":
		case "dateline":
		case "seoTitle":
		case "seoDescription":
			return tooLong(draft[field], texts[field]);
		case "leadPhoto":
			return draft.leadPhoto ? leadFaults(draft.leadPhoto) : [];
		case "bylines":
			return bylineFaults(draft.bylines);
		case "topicIds":
			return tooMany("The story", draft.topicIds.length, most.topicIds, "topics");
		case "picks":
			return tooMany("Also Read", draft.picks.length, most.picks, "stories");
		case "body":
			return bodyFaults(draft.body);
		default:
			return field satisfies never;
	}
}

function leadFaults(lead: NonNullable<StoryDraft["leadPhoto"]>): string[] {
	return (["caption", "credit", "alt"] as const).flatMap((part) => tooLong(lead[part], leadTexts[part]));
}

function bylineFaults(bylines: StoryDraft["bylines"]): string[] {
	const names = bylines.flatMap(({ contributorId, text, joiner }) => [
		...(contributorId === null && text.trim() === "" ? ["A name in the byline is empty. Type it or remove it."] : []),
		...tooLong(text, ["A name in the byline", longestName]),
		...tooLong(joiner, ["The joining word", longestJoiner]),
	]);

	return [...names, ...tooMany("The byline", bylines.length, most.bylines, "names")];
}

function bodyFaults(body: BodyDocument): string[] {
	return overlongParts(body).map(({ part, longest }) => `${part} in the text may have at most ${longest} characters. Shorten it.`);
}

function tooLong(text: string, [name, longest]: readonly [string, number]): string[] {
	return text.trim().length > longest ? [`${name} may have at most ${longest} characters. Shorten it.`] : [];
}

function tooMany(name: string, count: number, longest: number, what: string): string[] {
	return count > longest ? [`${name} may have at most ${longest} ${what}. Remove some.`] : [];
}
