import { refusalJson } from "#lib/photos/photo-json.ts";

export const lostWords = "The connection was lost. Try again when you are back online.";

/** What to tell an editor about an answer that says no: the server's own words where it has some. */
export function refusalWords(status: number, body: string): string {
	if (status === 401) return "You are signed out. Sign in again in another tab, then try again here.";
	const told = refusalJson.safeParse(parsed(body));
	if (told.success) return told.data.error.message;

	switch (status) {
		case 0:
			return lostWords;
		case 403:
			return "Your account may not do this. Ask an admin for a role that may.";
		case 408:
			return "The upload took too long. Try again on a faster connection, or send a smaller copy.";
		case 411:
		case 413:
			return "This file is larger than can be uploaded. Export a smaller copy and send that.";
		case 415:
			return "This is not a photo. Photos may be JPEG, PNG, WebP, AVIF, GIF or TIFF files.";
		default:
			return "The server could not do this now. Try again in a moment.";
	}
}

/** JSON, or undefined for what is none. */
export function parsed(body: string): unknown {
	try {
		return JSON.parse(body);
	} catch {
		return undefined;
	}
}
