import type { Backfill, Layout } from "./layout.ts";

/** A section or a topic that containers may be filled from. */
export type Source = Extract<Backfill, { by: "section" | "topic" }>;

/** Whether a container of a layout is filled from it. */
export function isFilledBy({ containers }: Layout, source: Source): boolean {
	return containers.some(({ backfill }) => isSame(backfill, source));
}

/** The layout with what is filled from one filled from another instead. */
export function filledInstead(layout: Layout, from: Source, into: Source): Layout {
	const containers = layout.containers.map((each) => (isSame(each.backfill, from) ? { ...each, backfill: into } : each));

	return { ...layout, containers };
}

/** Why what fills fronts must stay, and what to do about it. */
export function whyItFills(fronts: readonly string[]): string {
	const where = fronts.length === 1 ? `the front of ${fronts[0]}` : `the fronts of ${fronts.join(", ")}`;

	return `A container on ${where} is filled from it, in public, in the draft or in the plan. Fill it from elsewhere first.`;
}

/** What a kept layout holds somewhere that is filled from it. Another that begins alike may hold it as well. */
export function writtenAs(source: Source): string {
	return source.by === "section" ? `"sectionId":${source.sectionId}` : `"topicId":${source.topicId}`;
}

function isSame(rule: Backfill, source: Source): boolean {
	if (rule.by === "section") return source.by === "section" && rule.sectionId === source.sectionId;

	return rule.by === "topic" && source.by === "topic" && rule.topicId === source.topicId;
}
