import { createArticle, saveArticle } from "#lib/articles/commands.ts";
import { issueCorrection } from "#lib/articles/correction-commands.ts";
import { getArticleForEditing } from "#lib/articles/editing-queries.ts";
import { publishArticle, withdrawArticle } from "#lib/articles/publishing-commands.ts";
import { getHold } from "#lib/fronts/held-queries.ts";
import { pinToFront } from "#lib/fronts/pin-commands.ts";
import { system } from "#lib/users/role.ts";
import { draftOf, type Known } from "./draft.ts";
import { must } from "./must.ts";
import { getTold } from "./queries.ts";
import { tellLive } from "./tell-live.ts";
import type { Telling } from "./telling.ts";

/** Brings one story to where the edition has it, from wherever an interruption left it. */
export async function tell(telling: Telling, known: Known, now: Date): Promise<void> {
	await create(telling, known, now);
	if (telling.first) await update(telling, telling.first.until(now), known);

	const { id, status, liveEndedAt, _count: done } = await toldAs(telling.slug);
	if (telling.live) await tellLive(telling.live, { id, slug: telling.slug, liveEndedAt }, now);
	for (const note of (telling.notes ?? []).slice(done.corrections)) {
		must(await issueCorrection({ articleId: id, kind: note.kind, text: note.text }, system, note.at(now)), telling.slug);
	}
	if (telling.pin && (await getHold(id)) === null)
		must(await pinToFront({ articleId: id, container: telling.pin }, system, now), telling.slug);
	if (telling.withdrawn && status === "published") {
		const { reason, at } = telling.withdrawn;
		must(await withdrawArticle({ articleId: id, reason }, system, at(now)), telling.slug);
	}
}

async function create(telling: Telling, known: Known, now: Date): Promise<void> {
	const at = telling.at(now);
	if (!(await getTold(telling.slug))) {
		const draft = await draftOf(telling, telling.first?.body ?? telling.body, known);
		must(await createArticle(draft, system, at), telling.slug);
	}

	const { id, version, status, workingRevisionId } = await toldAs(telling.slug);
	if (status === "draft") await publish(telling.slug, { id, version, workingRevisionId }, at);
}

/** The story as it is told now, over what it said at first: readers see that it was updated, and when. */
async function update(telling: Telling, at: Date, known: Known): Promise<void> {
	const begun = await toldAs(telling.slug);
	if (begun.version === 1) {
		const kept = await getArticleForEditing(begun.id);
		const draft = { ...kept?.draft, ...(await draftOf(telling, telling.body, known)) };
		must(await saveArticle({ articleId: begun.id, version: 1, draft }, system, at), telling.slug);
	}

	const { id, version, workingRevisionId, publishedRevisionId } = await toldAs(telling.slug);
	if (publishedRevisionId !== workingRevisionId) await publish(telling.slug, { id, version, workingRevisionId }, at);
}

type Told = { id: number; version: number; workingRevisionId: number | null };

async function publish(slug: string, { id, version, workingRevisionId }: Told, at: Date): Promise<void> {
	must(await publishArticle({ articleId: id, revisionId: workingRevisionId ?? 0, version }, system, at), slug);
}

async function toldAs(slug: string) {
	const told = await getTold(slug);
	if (!told) throw new Error(`The story ${slug} is not there`);

	return told;
}
