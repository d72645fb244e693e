import type { KeptPhoto } from "#lib/photos/photo.ts";
import { photoListJson } from "#lib/photos/photo-json.ts";
import { ok, type Result, refuse } from "#lib/result.ts";
import { lostWords, parsed, refusalWords } from "./answers.ts";

/** A page of photos, and where the next begins. */
export type PhotoPage = { photos: KeptPhoto[]; older: string | null };

/** Asks for photos with these words, the newest first. Throws only where `signal` stopped it. */
export async function searchPhotos(text: string, before: string | null, signal: AbortSignal): Promise<Result<PhotoPage, string>> {
	const asked = new URLSearchParams({ q: text, ...(before === null ? {} : { before }) });
	try {
		const response = await fetch(`/api/photos?${asked}`, { signal, cache: "no-store" });
		const body = await response.text();
		return response.ok ? ok(photoListJson.parse(parsed(body))) : refuse(refusalWords(response.status, body));
	} catch (error) {
		signal.throwIfAborted();
		if (error instanceof TypeError) return refuse(lostWords);
		throw error;
	}
}
