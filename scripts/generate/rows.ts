import { writeTerms } from "#lib/also-read/kept-terms.ts";
import type { Weighed } from "#lib/also-read/weigh.ts";
import { paragraphs } from "#lib/body/body.ts";
import { searchColumns } from "#lib/search/indexed.ts";
import { labelsOf } from "#lib/search/labels.ts";
import type { InventedStory } from "./story.ts";

export type Value = string | number | boolean | null | Date;
export type Row = Record<string, Value>;

/** Tables in the order in which their rows may be written. */
export const tables = [
	"Article",
	"Revision",
	"RevisionByline",
	"RevisionTopic",
	"TopicListing",
	"ContributorListing",
	"PublishedText",
	"WorkingText",
	"StoryTerms",
	"TermListing",
	"FoundRelated",
] as const;
export type Table = (typeof tables)[number];
export type Rows = Record<Table, Row[]>;

export function noRows(): Rows {
	return Object.fromEntries(tables.map((table) => [table, []])) as unknown as Rows;
}

/** What a story's rows name: ids of the database instead of places in the world's lists. */
export type Placed = {
	articleId: number;
	revisionId: number;
	place: number;
	sectionId: number;
	topicIds: number[];
	contributorIds: number[];
	/** Stories before it that tell of the same, the likest first. */
	related: number[];
};

/** Adds the rows that the commands would have written for a story that was made, published and never touched again. */
export function addRows(rows: Rows, story: InventedStory, placed: Placed, terms: readonly Weighed[]): void {
	const { articleId, revisionId, place, sectionId, topicIds, contributorIds } = placed;
	const { headline, standfirst, firstPublishedAt } = story;
	const createdAt = new Date(firstPublishedAt.getTime() - 3_600_000);
	const slug = `${slugOf(headline)}-${articleId}`;
	const body = story.paragraphs.join("\n");

	rows.Article.push({
		...articleRow,
		id: articleId,
		slug,
		sectionId,
		createdAt,
		editedAt: firstPublishedAt,
		firstPublishedAt,
		lastPublishedAt: firstPublishedAt,
	});
	rows.Revision.push({
		...revisionRow,
		id: revisionId,
		articleId,
		slug,
		sectionId,
		headline,
		standfirst,
		createdAt,
		savedAt: createdAt,
		publishedAt: firstPublishedAt,
		wordCount: wordsOf(body),
		body: JSON.stringify(paragraphs(story.paragraphs)),
	});
	contributorIds.forEach((contributorId, position) => {
		rows.RevisionByline.push({ revisionId, position, contributorId, text: "", joiner: position === 0 ? "" : "and" });
		rows.ContributorListing.push({ contributorId, articleId, firstPublishedAt });
	});
	topicIds.forEach((topicId, position) => {
		rows.RevisionTopic.push({ revisionId, position, topicId });
		rows.TopicListing.push({ topicId, articleId, firstPublishedAt });
	});
	const searched = searchColumns({ headline, standfirst, body });
	rows.PublishedText.push({ articleId, place, labels: labelsOf({ sectionId, topicIds, contributorIds }), ...searched });
	rows.WorkingText.push({ articleId, ...searched });
	rows.StoryTerms.push({ articleId, terms: writeTerms(terms) });
	for (const { term, weight, listed } of terms) if (listed) rows.TermListing.push({ term, articleId, weight });
	const reason = JSON.stringify({ words: [], topicIds: topicIds.slice(0, 1) });
	placed.related.forEach((relatedId, rank) => {
		rows.FoundRelated.push({ articleId, relatedId, rank, score: 0.5 - rank / 50, reason, foundAt: firstPublishedAt });
	});
}

export const articleRow = {
	slugline: "",
	status: "published",
	workingRevisionId: null,
	publishedRevisionId: null,
	scheduledRevisionId: null,
	publishAt: null,
	withdrawAt: null,
	embargoUntil: null,
	withdrawnAt: null,
	withdrawnReason: null,
	live: false,
	assigneeId: null,
	createdById: null,
	version: 1,
} satisfies Row;

export const revisionRow = {
	number: 1,
	kicker: "",
	dateline: "",
	lang: "",
	leadPhotoId: null,
	leadCaption: "",
	leadCredit: "",
	leadAlt: "",
	seoTitle: "",
	seoDescription: "",
	authorId: null,
	reason: "",
} satisfies Row;

function slugOf(headline: string): string {
	return headline
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, "-")
		.replace(/^-|-$/g, "")
		.slice(0, 70)
		.replace(/-$/, "");
}

/** As `wordCount` of lib/body counts these texts, and a hundred times as fast. */
function wordsOf(body: string): number {
	return body.match(/[\p{L}\p{N}’]+/gu)?.length ?? 0;
}
