import { z } from "zod";
import { href } from "#lib/body/href.ts";
import { idField, typedLine } from "./typed.ts";

/** What a promo container says: a newsletter, an event, a special. Nothing is shown of it while it has no words or leads nowhere. */
export const promo = z.object({
	headline: typedLine("The promo's headline", 120),
	text: typedLine("The promo's text", 300),
	/** Where it leads; empty while nobody has typed it. */
	address: z.union([z.literal(""), href]).default(""),
	/** The words of its link; empty for "Read more". */
	action: typedLine("The words of the link", 60),
	photoId: idField.nullable().default(null),
});
export type Promo = z.infer<typeof promo>;
