import type { Backfill, Container, ContainerKind, Layout } from "#lib/fronts/layout.ts";

/** What each kind of container is called, and what it is for. */
export const kindWords: Record<ContainerKind, { name: string; about: string }> = {
	lead: { name: "Lead package", about: "One story large, and those that belong to it below." },
	secondary: { name: "Secondary grid", about: "One story with its photo, others beside it." },
	river: { name: "River", about: "Story after story, line by line." },
	block: { name: "Section or topic block", about: "One section or topic, under its name." },
	sections: { name: "Every section", about: "A block of each section, in the order of the menu." },
	opinion: { name: "Opinion strip", about: "Who says it, then what: side by side." },
	photos: { name: "Photo strip", about: "Stories with photos, side by side." },
	mostRead: { name: "Most read", about: "A numbered list of what readers read most." },
	promo: { name: "Promo", about: "Your own notice: a newsletter, an event, a special." },
};

const first = "Shown where the story stands first here.";
const never = "Not shown: this layout has no photos.";

/** Where each kind of container shows the photo of a card; empty for wherever it stands. */
export const photoWords: Record<ContainerKind, string> = {
	lead: first,
	secondary: first,
	river: never,
	block: first,
	sections: never,
	opinion: never,
	photos: "",
	mostRead: never,
	promo: never,
};

/** What an editor calls a container: its heading, or its kind. */
export function nameOf({ title, kind }: Pick<Container, "title" | "kind">): string {
	return title || kindWords[kind].name;
}

/** What is said of a container that was moved. */
export function movedWords({ containers }: Layout, id: string): string {
	const index = containers.findIndex((container) => container.id === id);
	const moved = containers[index];

	return moved ? `${nameOf(moved)} is now container ${index + 1} of ${containers.length}.` : "";
}

/** Names of what rules take stories from. */
export type RuleNames = {
	sections: readonly { id: number; name: string; parentId: number | null }[];
	topics: Readonly<Record<number, string>>;
};

/** Where a container's stories come from that nobody picked. */
export function ruleWords(rule: Backfill, { sections, topics }: RuleNames): string {
	switch (rule.by) {
		case "newest":
			return "filled up with the newest";
		case "section":
			return `filled up from ${sections.find(({ id }) => id === rule.sectionId)?.name ?? "a section that is gone"}`;
		case "topic":
			return `filled up from ${topics[rule.topicId] ?? "a topic that is gone"}`;
		case "mostRead":
			return rule.hours === 24 ? "filled up with the most read of the day" : "filled up with the most read of the week";
		case "nothing":
			return "not filled up";
		default:
			return rule satisfies never;
	}
}

/** A container in a line. */
export function summaryOf(container: Container, names: RuleNames): string {
	const { kind, count, phoneCount, backfill } = container;
	if (kind === "promo")
		return container.promo?.headline && container.promo.address ? "Shown" : "Not shown: it needs a headline and an address";
	const stories = kind === "sections" ? `${count} of each` : count === 1 ? "1 story" : `${count} stories`;
	const phones = phoneCount === null || phoneCount >= count ? "" : phoneCount === 0 ? ", none on phones" : `, ${phoneCount} on phones`;

	return kind === "sections" ? `${stories}${phones}` : `${stories}${phones}, ${ruleWords(backfill, names)}`;
}
