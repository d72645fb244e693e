import { readBody } from "#lib/body/body.ts";
import type { Prisma } from "#prisma/generated/sqlite/client.ts";
import type { StoryDraft } from "./draft.ts";

/** What a revision needs beside its own columns to be a draft again. */
export const draftColumns = {
	bylines: { orderBy: { position: "asc" }, select: { contributorId: true, text: true, joiner: true } },
	topics: { orderBy: { position: "asc" }, select: { topicId: true } },
	picks: { orderBy: { position: "asc" }, select: { articleId: true } },
	series: { select: { seriesId: true, part: true } },
	author: { select: { name: true } },
} satisfies Prisma.RevisionInclude;

export type RevisionRow = Prisma.RevisionGetPayload<{ include: typeof draftColumns }>;

/** A revision as a draft that can be saved again. */
export function toDraft(revision: RevisionRow): StoryDraft {
	const { leadPhotoId, leadCaption, leadCredit, leadAlt } = revision;

	return {
		headline: revision.headline,
		kicker: revision.kicker,
		standfirst: revision.standfirst,
		dateline: revision.dateline,
		lang: revision.lang,
		slug: revision.slug,
		sectionId: revision.sectionId,
		topicIds: revision.topics.map(({ topicId }) => topicId),
		bylines: revision.bylines,
		leadPhoto: leadPhotoId ? { photoId: leadPhotoId, caption: leadCaption, credit: leadCredit, alt: leadAlt } : null,
		body: readBody(revision.body),
		picks: revision.picks.map(({ articleId }) => articleId),
		series: revision.series,
		seoTitle: revision.seoTitle,
		seoDescription: revision.seoDescription,
	};
}
