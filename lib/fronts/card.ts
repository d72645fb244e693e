import { z } from "zod";
import { href } from "#lib/body/href.ts";
import { idField, typedLine } from "./typed.ts";

/** A line below a card that leads to another story, or to any page. */
const sublink = z.discriminatedUnion("to", [
	z.object({ to: z.literal("story"), articleId: idField, text: typedLine("A sublink", 160) }),
	z.object({
		to: z.literal("address"),
		address: href,
		text: typedLine("A sublink", 160).refine((text) => text !== "", { error: "A sublink needs words. Type what it leads to." }),
	}),
]);
export type Sublink = z.infer<typeof sublink>;

/** Most sublinks of a card. */
export const mostSublinks = 4;

export const cardLabels = ["auto", "live", "opinion", "none"] as const;
/** What stands before a card's kicker; `auto` for what the story itself says. */
export type CardLabel = (typeof cardLabels)[number];

/** A story held in its place, and what its card says instead of the story's own words: an empty text is the story's own. */
export const cardDraft = z.object({
	articleId: idField,
	headline: typedLine("The headline", 300),
	kicker: typedLine("The kicker", 80),
	trail: typedLine("The trail text", 500),
	/** The story's own photo, none, or another by its id. */
	photo: z.union([z.literal("own"), z.literal("none"), idField]).default("own"),
	label: z.enum(cardLabels).default("auto"),
	sublinks: z.array(sublink).max(mostSublinks, `A card has at most ${mostSublinks} sublinks. Remove some.`).default([]),
	/** The moment from which its place is free again; null until somebody takes it down. */
	expiresAt: z.iso.datetime({ error: "Choose a day and a time until which it is held." }).nullable().default(null),
});
export type CardDraft = z.infer<typeof cardDraft>;

/** A card that changes nothing about its story. */
export function plainCard(articleId: number, expiresAt: Date | null = null): CardDraft {
	return cardDraft.parse({ articleId, expiresAt: expiresAt?.toISOString() ?? null });
}

/** Whether a card still holds its place. */
export function stands({ expiresAt }: Pick<CardDraft, "expiresAt">, now: Date): boolean {
	return expiresAt === null || Date.parse(expiresAt) > now.getTime();
}
