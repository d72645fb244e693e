import { ok, type Result, refuse } from "#lib/result.ts";
import { brandNames } from "#lib/site/brand.ts";
import { cleanLine } from "#lib/text/clean.ts";
import { type Actor, may } from "#lib/users/role.ts";
import type { PhotoUses } from "./use-queries.ts";

/** Why a photo was not deleted; nothing was changed. `places` are where readers see it, or will. */
export type PhotoDeleteRefused =
	| { code: "notAllowed" }
	| { code: "unknown" }
	| { code: "invalid"; message: string }
	| { code: "inUse"; places: string[] };

/** Whether this person may delete this photo: chief editors any, others what they uploaded and readers never saw. */
export function mayDeletePhoto(who: Actor, photo: { uploadedById: string | null; publishedAt: Date | null }): boolean {
	if (may(who, "withdraw")) return true;

	return may(who, "writeStories") && who.id !== null && photo.uploadedById === who.id && photo.publishedAt === null;
}

/** Longest reason for a deletion, in characters. */
export const longestReason = 300;

/** The reason for a deletion as the audit keeps it. */
export function readDeletionReason(typed: unknown): Result<string, PhotoDeleteRefused> {
	const reason = typeof typed === "string" ? cleanLine(typed) : "";
	if (reason === "") return refuse({ code: "invalid", message: "Say in a line why this photo is deleted." });
	if (reason.length > longestReason)
		return refuse({ code: "invalid", message: `The reason may have at most ${longestReason} characters. Shorten it.` });

	return ok(reason);
}

/** The places where readers see a photo, or will when what is planned goes live. They must show another before it can be deleted. */
export function placesInTheWay({ stories, fronts, pages, contributors, brand }: PhotoUses): string[] {
	const isSeen = ({ address, isScheduled }: { address: string | null; isScheduled: boolean }) => address !== null || isScheduled;

	return [
		...stories.filter(isSeen).map(({ headline }) => `the story “${headline}”`),
		...fronts.filter(isSeen).map(({ name }) => `the front “${name}”`),
		...pages.filter(({ address }) => address !== null).map(({ title }) => `the page “${title}”`),
		...contributors.map(({ name }) => `the portrait of ${name}`),
		...brand.map((field) => `the paper’s ${brandNames[field]}`),
	];
}

/** What a refused deletion tells the editor. */
export function deletionWords(reason: PhotoDeleteRefused): string {
	switch (reason.code) {
		case "notAllowed":
			return "A chief editor may delete this photo. You may delete photos that you uploaded and readers have not seen.";
		case "unknown":
			return "There is no such photo.";
		case "invalid":
			return reason.message;
		case "inUse":
			return `Readers see this photo, or will: ${reason.places.join(", ")}. Put another in its place there, publish that, then delete this one.`;
		default:
			return reason satisfies never;
	}
}
