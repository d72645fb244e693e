import { z } from "zod";
import type { PhotoWords } from "./save-photo.ts";

const key = "bureau.lastPhotoWords";
const kept = z.object({ caption: z.string(), credit: z.string(), copyright: z.string(), place: z.string() });

/** Words that a photo often shares with the one before: of one event, by one photographer. */
export type SharedWords = z.infer<typeof kept>;

/** Remembers the words of the photo that was saved last, in this tab. */
export function rememberWords({ caption, credit, copyright, place }: PhotoWords): void {
	sessionStorage.setItem(key, JSON.stringify({ caption, credit, copyright, place }));
}

/** The words of the photo that was saved last, where this one has none; null where that would change nothing. */
export function wordsToRepeat(words: PhotoWords): Partial<SharedWords> | null {
	const last = kept.safeParse(parse(sessionStorage.getItem(key)));
	if (!last.success) return null;
	const fields = (Object.keys(last.data) as (keyof SharedWords)[]).filter((field) => words[field] === "" && last.data[field] !== "");

	return fields.length === 0 ? null : Object.fromEntries(fields.map((field) => [field, last.data[field]]));
}

function parse(text: string | null): unknown {
	try {
		return JSON.parse(text ?? "null");
	} catch {
		return null; // not ours
	}
}
