import { z } from "zod";
import type { KeptPhoto } from "#lib/photos/photo.ts";
import { onePhotoJson, refusalJson } from "#lib/photos/photo-json.ts";
import { ok, type Result, refuse } from "#lib/result.ts";
import { lostWords, parsed, refusalWords } from "./answers.ts";

/** What an editor may change about a photo here. */
export type PhotoWords = Pick<KeptPhoto, "caption" | "credit" | "alt" | "copyright" | "place" | "focalX" | "focalY">;

/** Why a photo was not saved: words for the whole, and for the fields that can mend it. */
export type NotSaved = { message: string; errors: Record<string, string> };

/** Saves a photo. Goes on though the page is left meanwhile. */
export async function savePhoto(id: number, change: Partial<PhotoWords>): Promise<Result<KeptPhoto, NotSaved>> {
	try {
		const headers = { "content-type": "application/json" };
		const response = await fetch(`/api/photos/${id}`, { method: "PATCH", headers, body: JSON.stringify(change), keepalive: true });
		const body = await response.text();
		return response.ok ? ok(onePhotoJson.parse(parsed(body)).photo) : refuse(notSaved(response.status, body));
	} catch (error) {
		if (error instanceof TypeError) return refuse({ message: lostWords, errors: {} });
		throw error;
	}
}

function notSaved(status: number, body: string): NotSaved {
	const told = refusalJson.safeParse(parsed(body));
	const fields = told.success ? (told.data.fields ?? []) : [];

	return { message: refusalWords(status, body), errors: Object.fromEntries(fields.map(({ field, message }) => [field, message])) };
}

const text = z.string().optional();
const photoChange = z.strictObject({
	caption: text,
	credit: text,
	alt: text,
	copyright: text,
	place: text,
	focalX: z.number().optional(),
	focalY: z.number().optional(),
});

/** Whether something kept elsewhere is a change of a photo's words. */
export function isPhotoChange(value: unknown): value is Partial<PhotoWords> {
	return photoChange.safeParse(value).success;
}

/** The fields of a photo that can be changed here. */
export function wordsOfPhoto({ caption, credit, alt, copyright, place, focalX, focalY }: PhotoWords): PhotoWords {
	return { caption, credit, alt, copyright, place, focalX, focalY };
}

/** What differs between two states of a photo, as the second has it. */
export function changesBetween(before: PhotoWords, after: PhotoWords): Partial<PhotoWords> {
	const fields = Object.keys(wordsOfPhoto(after)) as (keyof PhotoWords)[];

	return Object.fromEntries(fields.filter((field) => before[field] !== after[field]).map((field) => [field, after[field]]));
}
