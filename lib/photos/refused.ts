import { mostPixels } from "./decode-memory.ts";
import type { NotReceived } from "./storage/incoming.ts";

/** Why a photo was not kept; nothing was changed. */
export type PhotoRefused =
	| NotReceived
	| { code: "notAllowed" }
	/** So many pictures are being worked on that one more would wait too long. */
	| { code: "busy" }
	/** This person uploaded as much in the last 24 hours as one person may, in bytes. */
	| { code: "enoughForToday"; most: number }
	| { code: "empty" }
	/** These very bytes were deleted; `reason` says why. A chief editor may bring them back. */
	| { code: "deleted"; reason: string }
	/** Not one of the kinds that are kept; `found` says what it is, where that can be told. */
	| { code: "wrongKind"; found: string | null }
	/** A picture of a kind that cannot be opened; `found` says which. */
	| { code: "unreadableKind"; found: string }
	| { code: "unreadableHeic" }
	/** Damaged, or a kind of TIFF that the decoder does not know: nothing tells them apart. */
	| { code: "unreadableTiff" }
	| { code: "damaged" }
	/** `most` is how many a file of this format may have. */
	| { code: "tooManyPixels"; pixels: number; most: number }
	| { code: "tooNarrow" };

const kinds = "Photos may be JPEG, PNG, WebP, AVIF, GIF or TIFF files.";

/** The refusal in words for whoever sent the file, with the way out. */
export function wordsForRefused(reason: PhotoRefused): string {
	switch (reason.code) {
		case "notAllowed":
			return "Your account may not upload photos. Ask an admin for the reporter's role or a higher one.";
		case "busy":
			return "The server is busy with many photos. Try again in a moment.";
		case "enoughForToday":
			return `With this photo you would have uploaded more than ${megabytes(reason.most)} MB in 24 hours, the most for one person. Nothing was kept. Try again tomorrow, or ask whoever runs the server to raise UPLOADS_PER_DAY_MB.`;
		case "deleted":
			return `This photo was deleted: ${reason.reason} A chief editor may upload it again.`;
		case "empty":
			return "This file is empty. Choose another.";
		case "tooLarge":
			return `This file is larger than the ${megabytes(reason.limit)} MB that can be uploaded. Export a smaller copy and send that.`;
		case "cutOff":
			return "The upload was cut off before the whole file had come. Try again.";
		case "diskFull":
			return "The server's disk is full, so the photo could not be kept. Tell whoever runs the server.";
		case "wrongKind":
			return reason.found === null ? `This is not a photo. ${kinds}` : `This is ${reason.found}, not a photo. ${kinds}`;
		case "unreadableKind":
			return `This is ${reason.found}, which cannot be opened here. Export it as JPEG and send that. ${kinds}`;
		case "unreadableTiff":
			return "This TIFF file is damaged, or written in a way that cannot be opened here. Export it as JPEG and send that.";
		case "unreadableHeic":
			return `This is a HEIC photo, which cannot be opened here. Export it as JPEG and send that; an iPhone takes JPEG when Settings, Camera, Formats says “Most Compatible”. ${kinds}`;
		case "damaged":
			return "This file is damaged or incomplete. Send it again from the camera or from whoever made it.";
		case "tooManyPixels":
			return tooManyPixelsWords(reason);
		case "tooNarrow":
			return "This picture is too tall for its width to be shown on a page. Cut it into parts.";
		default:
			return reason satisfies never;
	}
}

function tooManyPixelsWords({ pixels, most }: { pixels: number; most: number }): string {
	const has = `This photo has ${Math.round(pixels / 1e6)} megapixels.`;
	if (most >= mostPixels) return `${has} Up to ${mostPixels / 1e6} can be kept: export a smaller copy and send that.`;

	return `${has} Up to ${Math.floor(most / 1e6)} can be kept in this format, because it takes much memory to open: export a smaller copy, or a plain JPEG (not progressive) of up to ${mostPixels / 1e6} megapixels, and send that.`;
}

/** The HTTP status that says the same to a machine. */
export function statusForRefused(reason: PhotoRefused): number {
	switch (reason.code) {
		case "notAllowed":
		case "deleted":
			return 403;
		case "tooLarge":
			return 413;
		case "wrongKind":
		case "unreadableKind":
		case "unreadableHeic":
			return 415;
		case "enoughForToday":
			return 429;
		case "busy":
			return 503;
		case "diskFull":
			return 507;
		case "empty":
		case "cutOff":
			return 400;
		case "damaged":
		case "unreadableTiff":
		case "tooManyPixels":
		case "tooNarrow":
			return 422;
		default:
			return reason satisfies never;
	}
}

function megabytes(bytes: number): number {
	return Math.floor(bytes / (1024 * 1024));
}
