import { audit } from "#lib/audit/audit.ts";
import { announce } from "#lib/changes/changes.ts";
import { tags } from "#lib/changes/tags.ts";
import { db, type Tx } from "#lib/db/client.ts";
import { ok, type Result, refuse } from "#lib/result.ts";
import { getSite } from "#lib/site/queries.ts";
import { type Actor, may } from "#lib/users/role.ts";
import { findSameLanguage } from "./translation.ts";

/** The story that is edited, and the one that tells the same in another language. */
export type TranslationInput = { articleId: number; otherId: number };

export type LinkRefusal =
	| { code: "notAllowed" }
	| { code: "unknownStory" }
	| { code: "itself" }
	/** Two stories would stand for one language: which, and what they are called. */
	| { code: "sameLanguage"; lang: string; headlines: [string, string] };

/** Says that two stories tell the same in two languages; whatever each is linked with already, comes along. `change` is null where they were linked. */
export async function linkTranslation(
	{ articleId, otherId }: TranslationInput,
	by: Actor,
	now: Date,
): Promise<Result<{ change: number | null }, LinkRefusal>> {
	if (!may(by, "editAnyStory")) return refuse({ code: "notAllowed" });
	if (articleId === otherId) return refuse({ code: "itself" });
	const { language } = await getSite();

	return db().$transaction(async (tx) => {
		const [these, those] = [await loadGroup(tx, articleId, language), await loadGroup(tx, otherId, language)];
		if (!these || !those) return refuse({ code: "unknownStory" as const });
		if (these.stories.some(({ id }) => id === otherId)) return ok({ change: null });
		const same = findSameLanguage(these.stories, those.stories);
		if (same) {
			const [one, other] = same;
			return refuse({ code: "sameLanguage" as const, lang: other.lang, headlines: [one.headline, other.headline] as [string, string] });
		}

		const groupId = these.groupId ?? those.groupId ?? (await tx.translationGroup.create({ data: { createdAt: now } })).id;
		const all = [...these.stories, ...those.stories];
		for (const { id } of all)
			await tx.translation.upsert({ where: { articleId: id }, create: { articleId: id, groupId }, update: { groupId } });
		if (those.groupId !== null && those.groupId !== groupId) await tx.translationGroup.delete({ where: { id: those.groupId } });
		return ok({ change: await tell(tx, "link", these, those, by, now) });
	});
}

export type UnlinkRefusal = { code: "notAllowed" } | { code: "notLinked" };

/** Takes a story from among the translations of another, and of whatever else that is linked with. */
export async function unlinkTranslation(
	{ articleId, otherId }: TranslationInput,
	by: Actor,
	now: Date,
): Promise<Result<{ change: number }, UnlinkRefusal>> {
	if (!may(by, "editAnyStory")) return refuse({ code: "notAllowed" });

	return db().$transaction(async (tx) => {
		const these = await loadGroup(tx, articleId, "en");
		const other = these?.stories.find(({ id }) => id === otherId);
		if (!these || !other || these.groupId === null || articleId === otherId) return refuse({ code: "notLinked" as const });

		await tx.translation.delete({ where: { articleId: otherId } });
		if (these.stories.length <= 2) await tx.translationGroup.delete({ where: { id: these.groupId } }); // nobody is a translation of nothing
		return ok({ change: await tell(tx, "unlink", these, { first: other, stories: [other] }, by, now) });
	});
}

type Member = { id: number; headline: string; lang: string };
type Group = { groupId: number | null; first: Member; stories: Member[] };

/** A story and all that it is linked with; null where there is no such story. */
async function loadGroup(tx: Tx, articleId: number, siteLanguage: string): Promise<Group | null> {
	const place = await tx.translation.findFirst({ where: { articleId } });
	const rows = await tx.article.findMany({
		where: place ? { translation: { is: { groupId: place.groupId } } } : { id: articleId },
		orderBy: { id: "asc" },
		select: { id: true, workingRevision: { select: { headline: true, lang: true } } },
	});
	const stories = rows.map(({ id, workingRevision }) => ({
		id,
		headline: workingRevision?.headline ?? "",
		lang: workingRevision?.lang || siteLanguage,
	}));
	const first = stories.find(({ id }) => id === articleId);

	return first ? { groupId: place?.groupId ?? null, first, stories } : null;
}

type Told = Pick<Group, "first" | "stories">;

/** Tells the audit and every cache: each of these stories leads to the others. */
async function tell(tx: Tx, deed: "link" | "unlink", these: Told, those: Told, by: Actor, now: Date): Promise<number> {
	const detail = { headline: these.first.headline, translation: those.first.headline, translationId: those.first.id };
	await audit(tx, { action: `translation.${deed}`, subjectKind: "article", subjectId: these.first.id, detail }, by, now);

	return announce(
		tx,
		`translation.${deed}`,
		[...these.stories, ...those.stories].map(({ id }) => tags.article(id)),
		now,
	);
}
