import { z } from "zod";
import { cleanLine } from "#lib/text/clean.ts";

/** What the address of the photo library asks for; what cannot be read as such is as if it were not asked for. */
export const photosAsked = z.object({
	q: z.string().overwrite(cleanLine).max(200).catch(""),
	before: z.string().max(20).optional().catch(undefined),
});

/** The photo library, with these words, from this place on. */
export function photosAddress(text: string, before?: string): string {
	return withQuery("/admin/photos", { q: text, before });
}

/** One photo, as one of those with these words. */
export function photoAddressIn(id: number, text: string): string {
	return withQuery(`/admin/photos/${id}`, { q: text });
}

function withQuery(path: string, asked: Record<string, string | undefined>): string {
	const pairs = Object.entries(asked).filter((pair): pair is [string, string] => Boolean(pair[1]));

	return pairs.length === 0 ? path : `${path}?${new URLSearchParams(pairs)}`;
}
