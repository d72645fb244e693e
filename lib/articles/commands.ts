import { audit } from "#lib/audit/audit.ts";
import { emptyBody } from "#lib/body/body.ts";
import { announce } from "#lib/changes/changes.ts";
import { db, type Tx } from "#lib/db/client.ts";
import { ok, type Result, refuse } from "#lib/result.ts";
import { type Actor, may, mayEditStory } from "#lib/users/role.ts";
import type { Status } from "./article.ts";
import { type FieldError, parseDraft, type StoryDraft } from "./draft.ts";
import { missingReferences } from "./draft-queries.ts";
import { extendsRevision, mayMove } from "./publishing.ts";
import { addRevision, extendRevision, keepWorkingText } from "./revision-commands.ts";
import { settleSlug } from "./slug-queries.ts";

/** A story as a command left it. The next save must name this version. */
export type Saved = { articleId: number; revisionId: number; version: number; slug: string; savedAt: Date };

/** Why a save was refused; nothing was changed. */
export type SaveRefusal =
	| { code: "notAllowed" }
	| { code: "unknownStory" }
	| { code: "invalid"; fields: FieldError[] }
	/** Somebody else saved after the version that this save was made from. */
	| { code: "changedMeanwhile"; version: number; savedBy: string; savedAt: Date };

/** What a new story may begin with; the rest is empty. */
export type NewStory = { sectionId: number } & Partial<StoryDraft>;

/** Begins a story. It is a draft, seen by the newsroom alone. */
export async function createArticle(input: NewStory, by: Actor, now: Date): Promise<Result<Saved, SaveRefusal>> {
	if (!may(by, "writeStories")) return refuse({ code: "notAllowed" });
	const checked = await checkDraft({ ...emptyDraft, ...input });
	if (!checked.ok) return checked;

	return db()
		.$transaction(async (tx) => {
			// The address can need the article's own id, which is known once the row is there.
			const article = await tx.article.create({
				data: { slug: temporarySlug(), sectionId: checked.value.sectionId, createdById: by.id, createdAt: now, editedAt: now, version: 1 },
				select: { id: true },
			});
			const slug = await settleSlug(tx, checked.value, { id: article.id, slug: null, published: false });
			if (!slug.ok) throw new SlugTaken(slug.reason);
			const draft = { ...checked.value, slug: slug.value };
			const revisionId = await addRevision(tx, article.id, draft, by.id, now);
			await tx.article.update({ where: { id: article.id }, data: { slug: slug.value, workingRevisionId: revisionId } });
			await keepWorkingText(tx, article.id, draft);
			await audit(tx, { action: "story.create", subjectKind: "article", subjectId: article.id }, by, now);
			return ok({ articleId: article.id, revisionId, version: 1, slug: slug.value, savedAt: now });
		})
		.catch(refuseTakenSlug);
}

export type SaveInput = { articleId: number; version: number; draft: unknown };

/** Saves a story. What it answers with `ok` is on disk; readers see none of it until it is published. */
export async function saveArticle(input: SaveInput, by: Actor, now: Date): Promise<Result<Saved, SaveRefusal>> {
	const checked = await checkDraft(input.draft);
	if (!checked.ok) return checked;

	return db().$transaction(async (tx) => {
		const article = await loadForSaving(tx, input.articleId);
		if (!article?.workingRevision) return refuse({ code: "unknownStory" as const });
		if (!mayEditStory(by, article)) return refuse({ code: "notAllowed" as const });
		if (article.version !== input.version) return refuse(changedMeanwhile(article));

		const published = article.publishedRevisionId !== null || article.firstPublishedAt !== null;
		const slug = await settleSlug(tx, checked.value, { id: article.id, slug: article.workingRevision.slug, published });
		if (!slug.ok) return refuse({ code: "invalid" as const, fields: [slug.reason] });
		const draft = { ...checked.value, slug: slug.value };
		const revisionId = await keepRevision(tx, article, draft, by, now);
		const version = article.version + 1;
		// A published story keeps its address and section until the revision goes live.
		const address = published ? {} : { slug: draft.slug, sectionId: draft.sectionId };
		await tx.article.update({ where: { id: article.id }, data: { workingRevisionId: revisionId, version, editedAt: now, ...address } });
		await keepWorkingText(tx, article.id, draft);
		return ok({ articleId: article.id, revisionId, version, slug: draft.slug, savedAt: now });
	});
}

export type MoveRefusal = { code: "notAllowed" } | { code: "unknownStory" } | { code: "impossible"; from: Status };

/** Moves a story that is not live along the desk: to review, ready, back to draft, spiked. Editors move any; reporters send their own to review and take it back. */
export async function moveArticle(
	input: { articleId: number; to: Status },
	by: Actor,
	now: Date,
): Promise<Result<{ status: Status }, MoveRefusal>> {
	return db().$transaction(async (tx) => {
		const article = await tx.article.findFirst({ where: { id: input.articleId } });
		if (!article) return refuse({ code: "unknownStory" as const });
		const ownReview = input.to === "inReview" || input.to === "draft";
		if (!mayEditStory(by, article) || !(ownReview || may(by, "editAnyStory"))) return refuse({ code: "notAllowed" as const });
		const from = article.status as Status;
		if (!mayMove(from, input.to)) return refuse({ code: "impossible" as const, from });

		await tx.article.update({ where: { id: article.id }, data: { status: input.to, editedAt: now } });
		await audit(tx, { action: "story.move", subjectKind: "article", subjectId: article.id, detail: { from, to: input.to } }, by, now);
		await announce(tx, "story.moved", [], now);
		return ok({ status: input.to });
	});
}

const emptyDraft = {
	headline: "",
	kicker: "",
	standfirst: "",
	dateline: "",
	lang: "",
	slug: "",
	topicIds: [],
	bylines: [],
	leadPhoto: null,
	body: emptyBody(),
	picks: [],
	seoTitle: "",
	seoDescription: "",
};

async function checkDraft(json: unknown): Promise<Result<StoryDraft, SaveRefusal>> {
	const parsed = parseDraft(json);
	if (!parsed.ok) return refuse({ code: "invalid", fields: parsed.reason });

	const missing = await missingReferences(parsed.value);
	return missing.length > 0 ? refuse({ code: "invalid", fields: missing }) : parsed;
}

function loadForSaving(tx: Tx, articleId: number) {
	return tx.article.findFirst({
		where: { id: articleId },
		select: {
			id: true,
			version: true,
			createdById: true,
			assigneeId: true,
			firstPublishedAt: true,
			publishedRevisionId: true,
			scheduledRevisionId: true,
			workingRevision: {
				select: {
					id: true,
					slug: true,
					authorId: true,
					createdAt: true,
					savedAt: true,
					publishedAt: true,
					author: { select: { name: true } },
				},
			},
		},
	});
}

type Loaded = NonNullable<Awaited<ReturnType<typeof loadForSaving>>>;

function changedMeanwhile(article: Loaded) {
	const { workingRevision: newest, version } = article;

	return { code: "changedMeanwhile" as const, version, savedBy: newest?.author?.name ?? "", savedAt: newest?.savedAt ?? new Date(0) };
}

async function keepRevision(tx: Tx, article: Loaded, draft: StoryDraft, by: Actor, now: Date): Promise<number> {
	const newest = article.workingRevision;
	const pinned = newest !== null && (newest.id === article.publishedRevisionId || newest.id === article.scheduledRevisionId);
	if (newest && extendsRevision({ ...newest, pinned }, by.id, now)) {
		await extendRevision(tx, newest.id, draft, now);
		return newest.id;
	}

	return addRevision(tx, article.id, draft, by.id, now);
}

/** Carries a refusal out of a transaction that must be undone. */
class SlugTaken extends Error {
	readonly field: FieldError;

	constructor(field: FieldError) {
		super(field.message);
		this.field = field;
	}
}

function refuseTakenSlug(thrown: unknown): Result<never, SaveRefusal> {
	if (thrown instanceof SlugTaken) return refuse({ code: "invalid", fields: [thrown.field] });
	throw thrown;
}

function temporarySlug(): string {
	return `new-${crypto.randomUUID()}`;
}
