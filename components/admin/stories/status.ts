import type { Tone } from "#components/ui/notice.tsx";
import type { Status } from "#lib/articles/article.ts";

/** How the newsroom calls the states of a story, and how strongly each stands out. */
export const statusWords: Record<Status, { name: string; tone: Tone }> = {
	draft: { name: "Draft", tone: "plain" },
	inReview: { name: "In review", tone: "accent" },
	ready: { name: "Ready", tone: "caution" },
	scheduled: { name: "Scheduled", tone: "accent" },
	published: { name: "Live", tone: "good" },
	withdrawn: { name: "Withdrawn", tone: "danger" },
	spiked: { name: "Spiked", tone: "plain" },
};

/** A number of words, in words. */
export function wordsOf(count: number): string {
	return count === 1 ? "1 word" : `${count.toLocaleString("en")} words`;
}
