import { diffWordsWithSpace } from "diff";
import type { StoryDraft } from "./draft.ts";
import { fieldNames } from "./draft-changes.ts";
import { type FieldNames, fieldText } from "./field-text.ts";

/** A run of words: in both states, in the newer alone, or in the older alone. */
export type ComparedPart = { text: string; kind: "same" | "added" | "removed" };

/** One field that differs between two states of a story. */
export type Compared = { field: keyof StoryDraft; name: string; parts: ComparedPart[] };

/** How long a comparison of one field may take, in milliseconds: past that it is told as a whole. */
const patience = 300;

/** What differs from one state of a story to another, word by word, in the order of the page. */
export function compareDrafts(older: StoryDraft, newer: StoryDraft, names: FieldNames): Compared[] {
	return (Object.keys(fieldNames) as (keyof StoryDraft)[]).flatMap((field) => {
		const before = fieldText(older, field, names);
		const after = fieldText(newer, field, names);

		return before === after ? [] : [{ field, name: fieldNames[field], parts: compareTexts(before, after) }];
	});
}

/** Two texts as one, with what went and what came. */
export function compareTexts(before: string, after: string): ComparedPart[] {
	const changes = diffWordsWithSpace(before, after, { timeout: patience, intlSegmenter: wordSegmenter() });
	if (!changes) return [part(before, "removed"), part(after, "added")].filter(({ text }) => text !== "");

	return inRuns(changes.map(({ value, added, removed }) => part(value, added ? "added" : removed ? "removed" : "same")));
}

/** Changes with nothing but spaces between them are one change: first what went, then what came. */
function inRuns(parts: ComparedPart[]): ComparedPart[] {
	const runs: ComparedPart[] = [];
	let run = { removed: "", added: "", spaces: "" };
	const end = () => {
		runs.push(part(run.removed, "removed"), part(run.added, "added"), part(run.spaces, "same"));
		run = { removed: "", added: "", spaces: "" };
	};
	for (const { text, kind } of parts) {
		if (kind === "same" && text.trim() === "" && (run.removed || run.added)) run.spaces += text;
		else if (kind === "same") {
			end();
			runs.push(part(text, "same"));
		} else {
			const { removed, added, spaces } = run;
			run = { removed: removed + spaces, added: added + spaces, spaces: "" };
			run[kind] += text;
		}
	}
	end();

	return runs.filter(({ text }) => text !== "");
}

let segmenter: Intl.Segmenter | undefined;

function wordSegmenter(): Intl.Segmenter {
	segmenter ??= new Intl.Segmenter(undefined, { granularity: "word" });

	return segmenter;
}

function part(text: string, kind: ComparedPart["kind"]): ComparedPart {
	return { text, kind };
}
