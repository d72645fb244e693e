import type { AuditAction } from "#lib/audit/action.ts";
import { audit } from "#lib/audit/audit.ts";
import { emptyBody } from "#lib/body/body.ts";
import { db, type Tx } from "#lib/db/client.ts";
import { ok, type Result, refuse } from "#lib/result.ts";
import { type Actor, may, mayEditStory } from "#lib/users/role.ts";
import { type FieldError, parseDraft, parseFields, type SaveReason, type StoryDraft, sameDraft } from "./draft.ts";
import { missingReferences } from "./draft-queries.ts";
import { draftColumns, toDraft } from "./draft-rows.ts";
import { extendsRevision } from "./publishing.ts";
import { removesMuch } from "./removal.ts";
import { addRevision, extendRevision, keepWorkingText, type SettledDraft } from "./revision-commands.ts";
import { keepSavedStates } from "./saved-state-commands.ts";
import { settleSlug } from "./slug-queries.ts";

/** A story as a command left it. The next save must name this version. Fields in `rejected` could not be saved and keep what they had. */
export type Saved = { articleId: number; revisionId: number; version: number; slug: string; savedAt: Date; rejected: FieldError[] };

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
			const revisionId = await addRevision(tx, { articleId: article.id, draft, reason: "" }, by.id, now);
			await tx.article.update({ where: { id: article.id }, data: { slug: slug.value, workingRevisionId: revisionId } });
			await keepWorkingText(tx, article.id, draft);
			await audit(tx, { action: "story.create", subjectKind: "article", subjectId: article.id }, by, now);
			return ok({ articleId: article.id, revisionId, version: 1, slug: slug.value, savedAt: now, rejected: [] });
		})
		.catch(refuseTakenSlug);
}

/** `reason` keeps the state before this save as a revision of its own, whoever saved it last. */
export type SaveInput = { articleId: number; version: number; draft: unknown; reason?: SaveReason | undefined };

/**
 * Saves a story. What it answers with `ok` is on disk; readers see none of it until it is published. Saving what is there already changes
 * nothing and is as good, from whatever version: so a save whose answer was lost may be sent again. A field that cannot be saved does not
 * stop the others: it keeps what it had, and the answer names it.
 */
export async function saveArticle(input: SaveInput, by: Actor, now: Date): Promise<Result<Saved, SaveRefusal>> {
	const sent = parseFields(input.draft);
	const missing = await missingReferences(sent.fields);
	const rejected = [...sent.rejected, ...missing];
	const readable = { ...sent.fields };
	for (const { field } of missing) delete readable[field];
	if (Object.keys(readable).length === 0) return refuse({ code: "invalid", fields: rejected.length > 0 ? rejected : [noStory] });

	return db().$transaction(async (tx) => {
		const article = await loadForSaving(tx, input.articleId);
		const working = article?.workingRevision;
		if (!article || !working) return refuse({ code: "unknownStory" as const });
		if (!mayEditStory(by, article)) return refuse({ code: "notAllowed" as const });

		const published = article.publishedRevisionId !== null || article.firstPublishedAt !== null;
		const before = toDraft(working);
		const wanted = { ...before, ...readable };
		const slug = await settleSlug(tx, wanted, { id: article.id, slug: working.slug, published });
		if (!slug.ok) rejected.push(slug.reason);
		const draft = { ...wanted, slug: slug.ok ? slug.value : working.slug };
		if (sameDraft(draft, before)) return ok({ ...asItIs(article, working), rejected });
		if (article.version !== input.version) return refuse(changedMeanwhile(article.version, working));

		const revisionId = await keepRevision(tx, { article, working, before, draft, reason: input.reason ?? "" }, by, now);
		const version = article.version + 1;
		// A published story keeps its address and section until the revision goes live.
		const address = published ? {} : { slug: draft.slug, sectionId: draft.sectionId };
		await tx.article.update({ where: { id: article.id }, data: { workingRevisionId: revisionId, version, editedAt: now, ...address } });
		await keepWorkingText(tx, article.id, draft);
		if (input.reason) await audit(tx, { action: choices[input.reason], subjectKind: "article", subjectId: article.id }, by, now);
		return ok({ articleId: article.id, revisionId, version, slug: draft.slug, savedAt: now, rejected });
	});
}

const noStory: FieldError = { field: "story", message: "Send the fields of a story." };

const choices: Record<SaveReason, AuditAction> = { restored: "story.restore", keptMine: "story.keepMine" };

/** A story before its first word; only its section is missing. */
export const emptyDraft = {
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
	series: null,
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
	return tx.article.findFirst({ where: { id: articleId }, include: { workingRevision: { include: draftColumns } } });
}

type Loaded = NonNullable<Awaited<ReturnType<typeof loadForSaving>>>;
type Working = NonNullable<Loaded["workingRevision"]>;

function asItIs({ id, version }: Loaded, working: Working): Omit<Saved, "rejected"> {
	return { articleId: id, revisionId: working.id, version, slug: working.slug, savedAt: working.savedAt };
}

function changedMeanwhile(version: number, newest: Working) {
	return { code: "changedMeanwhile" as const, version, savedBy: newest.author?.name ?? "", savedAt: newest.savedAt };
}

type Keeping = { article: Loaded; working: Working; before: StoryDraft; draft: SettledDraft; reason: string };

async function keepRevision(tx: Tx, { article, working, before, draft, reason }: Keeping, by: Actor, now: Date): Promise<number> {
	const pinned = working.id === article.publishedRevisionId || working.id === article.scheduledRevisionId;
	if (reason === "" && extendsRevision({ ...working, pinned }, by.id, now) && !removesMuch(before, draft)) {
		const held = { ...before, savedAt: working.savedAt, storedBody: working.body };
		await keepSavedStates(tx, { revisionId: working.id, before: held, after: draft, version: article.version + 1 }, now);
		await extendRevision(tx, working.id, draft, now);
		return working.id;
	}

	return addRevision(tx, { articleId: article.id, draft, reason }, by.id, now);
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
