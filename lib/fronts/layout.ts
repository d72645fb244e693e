import { z } from "zod";
import { cardDraft } from "./card.ts";
import { promo } from "./promo.ts";
import { idField, typedLine } from "./typed.ts";

/** How a container looks. `block` is a section's or topic's own; `sections` stands for one block of each section that has none yet. */
export const containerKinds = ["lead", "secondary", "river", "block", "sections", "opinion", "photos", "mostRead", "promo"] as const;
export type ContainerKind = (typeof containerKinds)[number];

/** Where the stories come from that nobody picked. */
const backfill = z.discriminatedUnion("by", [
	z.object({ by: z.literal("newest") }),
	z.object({ by: z.literal("section"), sectionId: idField }),
	z.object({ by: z.literal("topic"), topicId: idField }),
	z.object({ by: z.literal("mostRead"), hours: z.union([z.literal(24), z.literal(168)]) }),
	z.object({ by: z.literal("nothing") }),
]);
export type Backfill = z.infer<typeof backfill>;

/** Most stories in one container. */
export const mostInContainer = 20;
/** Most containers on a front. */
export const mostContainers = 30;

/** One container, as its own window may check it. */
export const container = z.object({
	/** Names it within its front, whatever it is called and wherever it moves. */
	id: z.string().regex(/^[a-z][a-z0-9-]{0,39}$/i),
	kind: z.enum(containerKinds),
	/** Its heading; empty for the one that its kind brings. */
	title: typedLine("The heading", 80),
	/** How many stories it shows. */
	count: z.int().min(1).max(mostInContainer),
	/** How many of them a phone shows; null for all. */
	phoneCount: z.int().min(0).max(mostInContainer).nullable().default(null),
	backfill,
	cards: z.array(cardDraft).max(mostInContainer, `A container holds at most ${mostInContainer} stories. Remove some.`).default([]),
	promo: promo.nullable().default(null),
});
export type Container = z.infer<typeof container>;

/** A front as editors arrange it: containers in order, and the stories that never stand on it by themselves. */
export const layout = z
	.object({
		containers: z.array(container).max(mostContainers, `A front has at most ${mostContainers} containers. Remove some.`),
		excluded: z.array(idField).max(500, "At most 500 stories can be kept out. Let some in again.").default([]),
	})
	.superRefine(({ containers }, context) => {
		for (const [index, { id }] of containers.entries())
			if (containers.findIndex((other) => other.id === id) !== index)
				context.addIssue({
					code: "custom",
					path: ["containers", index, "id"],
					message: "Two containers have one name. Load the page again.",
				});

		const seen = new Set<number>();
		for (const [index, { cards }] of containers.entries())
			for (const [place, { articleId }] of cards.entries()) {
				if (seen.has(articleId))
					context.addIssue({
						code: "custom",
						path: ["containers", index, "cards", place],
						message: "A story is held twice. Remove one of its cards.",
					});
				seen.add(articleId);
			}
	});
export type Layout = z.infer<typeof layout>;

/** A layout as the database keeps it. Throws where that is not what this version writes. */
export function readLayout(kept: string): Layout {
	return layout.parse(JSON.parse(kept));
}
