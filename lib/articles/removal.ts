import type { BodyDocument, BodyElement } from "#lib/body/element.ts";
import { plainText } from "#lib/body/text.ts";
import type { StoryDraft } from "./draft.ts";
import { textChange } from "./text-change.ts";

/** More characters than this, removed by one save, begin a new revision. */
const much = 200;

/** Whether a save takes away so much that the state before it must be kept apart: text, an element, or the lead photo. */
export function removesMuch(before: StoryDraft, after: StoryDraft): boolean {
	const hadLead = before.leadPhoto !== null && before.leadPhoto.photoId !== after.leadPhoto?.photoId;

	return hadLead || removesElement(before.body, after.body) || removedCharacters(textOf(before), textOf(after)) > much;
}

/** How many characters of a text are not in another, wherever they went: at least as many as were deleted, and few more. */
export function removedCharacters(before: string, after: string): number {
	const { start, end, text } = textChange(before, after);
	const replaced = before.length - start - end;
	if (replaced <= much) return Math.max(0, replaced - text.length);

	// Groups of three characters are counted, so that text which was moved is not taken for removed, in any script.
	const context = 2;
	const from = Math.max(0, start - context);
	const had = counted(groupsOf(before.slice(from, before.length - end + context)));
	for (const group of groupsOf(after.slice(from, after.length - end + context))) had.set(group, (had.get(group) ?? 0) - 1);

	return [...had.values()].reduce((sum, count) => sum + Math.max(0, count), 0);
}

function removesElement(before: BodyDocument, after: BodyDocument): boolean {
	const had = counted(before.content.flatMap(namesOf));
	for (const name of after.content.flatMap(namesOf)) had.set(name, (had.get(name) ?? 0) - 1);

	return [...had.values()].some((count) => count > 0);
}

/** What an element is known by; running text is counted by its characters instead. */
function namesOf(element: BodyElement): string[] {
	switch (element.type) {
		case "paragraph":
		case "heading":
			return [];
		case "photo":
			return [`photo ${element.attrs.photoId}`];
		case "gallery":
			return element.attrs.photos.map(({ photoId }) => `photo of a gallery ${photoId}`);
		case "embed":
			return [`embed ${element.attrs.url}`];
		case "storyLink":
			return [`story ${element.attrs.articleId}`];
		default:
			return [element.type];
	}
}

function textOf(draft: StoryDraft): string {
	return [draft.headline, draft.kicker, draft.standfirst, draft.dateline, plainText(draft.body)].join("\n");
}

function groupsOf(text: string): string[] {
	// Padded, so that every character is in three groups and a text without any other left loses as many as it had.
	const padded = `\0\0${text}\0\0`;

	return Array.from({ length: text.length + 2 }, (_, index) => padded.slice(index, index + 3));
}

function counted(names: readonly string[]): Map<string, number> {
	const counts = new Map<string, number>();
	for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);

	return counts;
}
