/** What else than words the index answers for. */
export type LabelKind = "section" | "topic" | "contributor";

const letters: Record<LabelKind, string> = { section: "s", topic: "t", contributor: "c" };

// A private character, so that nothing anybody writes or types is a label.
const mark = "\ue000";

/** One label as the index holds it. */
export function labelOf(kind: LabelKind, id: number): string {
	return `${mark}${letters[kind]}${id}`;
}

/** All labels of a story, as `PublishedText.labels` keeps them. */
export function labelsOf(story: { sectionId: number; topicIds: readonly number[]; contributorIds: readonly number[] }): string {
	return [
		labelOf("section", story.sectionId),
		...inOrder(story.topicIds).map((id) => labelOf("topic", id)),
		...inOrder(story.contributorIds).map((id) => labelOf("contributor", id)),
	].join(" ");
}

function inOrder(ids: readonly number[]): number[] {
	return [...new Set(ids)].sort((one, other) => one - other);
}
