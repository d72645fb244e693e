import { z } from "zod";
import { href } from "#lib/body/href.ts";
import { idField, lineField } from "#lib/taxonomy/fields.ts";

/** Longest that a banner may stand, in milliseconds: what is older than a week is no news. */
const longest = 7 * 24 * 60 * 60 * 1000;

/** How long a banner stands unless somebody says otherwise, in milliseconds. */
export const usualLength = 2 * 60 * 60 * 1000;

/** What an editor says about a banner. It leads to a story, to an address, or nowhere. */
export const breakingInput = z
	.object({
		text: lineField(160).refine((text) => text !== "", { error: "Type the news in a line." }),
		articleId: idField.nullable().default(null),
		address: z.union([z.literal(""), href]).default(""),
		expiresAt: z.date({ error: "Choose a day and a time at which it goes." }),
	})
	.refine(({ articleId, address }) => articleId === null || address === "", {
		path: ["address"],
		error: "It can lead to a story or to an address, not to both. Remove one.",
	});

/** Why a banner may not end at this moment; null where it may. */
export function whyNotUntil(expiresAt: Date, now: Date): string | null {
	if (expiresAt <= now) return "Choose a moment that is still to come.";
	if (expiresAt.getTime() - now.getTime() > longest) return "It may stand for a week at most. Choose an earlier moment.";

	return null;
}

/** A banner as the database keeps it. */
export const keptBreaking = z.object({
	text: z.string(),
	articleId: z.number().nullable(),
	address: z.string(),
	expiresAt: z.coerce.date(),
	raisedAt: z.coerce.date(),
	raisedBy: z.string(),
});

/** The banner as readers see it, under the masthead of every page; `address` is null where it leads nowhere. */
export type Breaking = { text: string; address: string | null };

/** The banner as editors see it. `isShown` is false where its story is not public any more: readers then see no banner. */
export type RaisedBreaking = Breaking & { expiresAt: Date; raisedAt: Date; raisedBy: string; isShown: boolean };
