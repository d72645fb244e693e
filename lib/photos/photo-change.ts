import { z } from "zod";
import type { FieldError } from "#lib/articles/draft.ts";
import { cleanLine, cleanLines } from "#lib/text/clean.ts";
import { type Actor, may } from "#lib/users/role.ts";
import { longest } from "./words.ts";

const text = (name: string, clean: (text: string) => string, most: number) =>
	z
		.string({ error: `${name} must be text.` })
		.transform(clean)
		.refine((words) => words.length <= most, { error: `${name} may have at most ${most} characters. Shorten it.` })
		.optional();

const fraction = z
	.number({ error: "The focal point must be inside the photo." })
	.min(0, "The focal point must be inside the photo.")
	.max(1, "The focal point must be inside the photo.")
	.transform((value) => Math.round(value * 10_000) / 10_000)
	.optional();

/** What an editor may change about a photo; what is left out stays. */
export const photoChange = z.strictObject({
	caption: text("The caption", cleanLines, longest.caption),
	credit: text("The credit", cleanLine, longest.credit),
	alt: text("The alternative text", cleanLines, longest.alt),
	copyright: text("The copyright notice", cleanLine, longest.copyright),
	place: text("The place", cleanLine, longest.place),
	focalX: fraction,
	focalY: fraction,
});
export type PhotoChange = z.infer<typeof photoChange>;

/** Why a change to a photo was refused; nothing was changed. */
export type PhotoChangeRefused = { code: "notAllowed" } | { code: "unknown" } | { code: "invalid"; fields: FieldError[] };

/** Whether this person may change this photo: editors any, reporters those they uploaded. */
export function mayEditPhoto(who: Actor, photo: { uploadedById: string | null }): boolean {
	if (may(who, "editAnyStory")) return true;

	return may(who, "writeStories") && who.id !== null && photo.uploadedById === who.id;
}
