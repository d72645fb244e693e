import { withMergedName } from "#lib/articles/byline.ts";
import { audit } from "#lib/audit/audit.ts";
import { announce } from "#lib/changes/changes.ts";
import { type Tag, tags } from "#lib/changes/tags.ts";
import { db, type Tx } from "#lib/db/client.ts";
import { addJob } from "#lib/jobs/commands.ts";
import { redirectMerged } from "#lib/redirects/merge-commands.ts";
import { ok, type Result, refuse } from "#lib/result.ts";
import { getSiteIn } from "#lib/site/queries.ts";
import { invalidField, type Refused, type StillUsed } from "#lib/taxonomy/refused.ts";
import { type Actor, may } from "#lib/users/role.ts";
import { contributorAddress, whyContributorStays } from "./contributor.ts";

/** Which contributor ends, and which takes their bylines over. */
export type MergeInput = { fromId: number; intoId: number };

/** What a merge did: how many published stories came over, and where they are now. */
export type Merged = { into: { id: number; slug: string; name: string }; stories: number; change: number };

/**
 * Makes one contributor of two, for good: the byline of every version of every story names the other one, once, and the old address leads to
 * their page. What the other one lacks of account, portrait, role and biography is taken over too.
 */
export async function mergeContributors({ fromId, intoId }: MergeInput, by: Actor, now: Date): Promise<Result<Merged, Refused>> {
	if (!may(by, "manageTaxonomy")) return refuse({ code: "notAllowed" });
	if (fromId === intoId) return invalidField("intoId", "Choose another contributor than this one.");

	return db().$transaction(async (tx) => {
		const from = await tx.contributor.findFirst({ where: { id: fromId } });
		const into = await tx.contributor.findFirst({ where: { id: intoId } });
		if (!from) return refuse({ code: "unknown" as const });
		if (!into) return invalidField("intoId", "This contributor is not there any more. Choose another.");

		const stories = await tx.contributorListing.count({ where: { contributorId: fromId } });
		await nameInstead(tx, fromId, intoId);
		await addJob(tx, { kind: "relabelContributor", key: `relabelContributor:${intoId}`, payload: { contributorId: intoId } }, now);
		const paths = await redirectMerged(tx, contributorAddress(from.slug), contributorAddress(into.slug), now);
		await tx.contributor.delete({ where: { id: fromId } });
		await tx.contributor.update({
			where: { id: intoId },
			data: {
				userId: into.userId ?? from.userId,
				portraitId: into.portraitId ?? from.portraitId,
				role: into.role || from.role,
				biography: into.biography || from.biography,
			},
		});
		const detail = { name: into.name, merged: from.name, stories };
		await audit(tx, { action: "contributor.merge", subjectKind: "contributor", subjectId: intoId, detail }, by, now);
		const names = [tags.contributors(), tags.contributorName(from.slug), tags.contributor(into.slug), tags.contributorName(into.slug)];
		const change = await announce(tx, "contributor.merged", [...paths.flatMap(tagsOf), ...names], now);
		return ok({ into: { id: into.id, slug: into.slug, name: into.name }, stories, change });
	});
}

/** Deletes a contributor whom no byline names. Their address, and those that led to it, then hold nothing. */
export async function deleteContributor(id: number, by: Actor, now: Date): Promise<Result<{ change: number }, StillUsed>> {
	if (!may(by, "manageTaxonomy")) return refuse({ code: "notAllowed" });

	return db().$transaction(async (tx) => {
		const found = await tx.contributor.findFirst({ where: { id }, include: { _count: { select: { listings: true, bylines: true } } } });
		if (!found) return refuse({ code: "unknown" as const });
		const why = whyContributorStays({ stories: found._count.listings, versions: found._count.bylines });
		if (why !== null) return refuse({ code: "inUse" as const, why });

		const url = contributorAddress(found.slug);
		const former = await tx.redirect.findMany({ where: { url }, select: { path: true } });
		await tx.redirect.deleteMany({ where: { url } });
		await tx.contributor.delete({ where: { id } });
		await audit(tx, { action: "contributor.delete", subjectKind: "contributor", subjectId: id, detail: { name: found.name } }, by, now);
		const touched = [url, ...former.map(({ path }) => path)].flatMap(tagsOf);
		return ok({ change: await announce(tx, "contributor.deleted", [tags.contributors(), ...touched], now) });
	});
}

/** Bylines that name only the one are changed in one go; those that name both are written again, so that nobody is named twice. */
async function nameInstead(tx: Tx, fromId: number, intoId: number): Promise<void> {
	const both = await tx.revision.findMany({
		where: { AND: [{ bylines: { some: { contributorId: fromId } } }, { bylines: { some: { contributorId: intoId } } }] },
		select: { id: true, lang: true, bylines: { orderBy: { position: "asc" }, select: { contributorId: true, text: true, joiner: true } } },
	});
	const { language } = await getSiteIn(tx);
	for (let first = 0; first < both.length; first += atOnce) {
		const some = both.slice(first, first + atOnce);
		const rows = some.flatMap(({ id, lang, bylines }) =>
			withMergedName(bylines, fromId, intoId, lang || language).map((name, position) => ({ ...name, revisionId: id, position })),
		);
		await tx.revisionByline.deleteMany({ where: { revisionId: { in: some.map(({ id }) => id) } } });
		await tx.revisionByline.createMany({ data: rows });
	}
	await tx.revisionByline.updateMany({ where: { contributorId: fromId }, data: { contributorId: intoId } });
	await tx.contributorListing.updateMany({
		where: { contributorId: fromId, article: { byContributor: { none: { contributorId: intoId } } } },
		data: { contributorId: intoId },
	});
	await tx.contributorListing.deleteMany({ where: { contributorId: fromId } });
}

/** Versions whose bylines are written in one statement. */
const atOnce = 100;

function tagsOf(path: string): Tag[] {
	return [tags.address(path), tags.contributor(path.slice(contributorAddress("").length))];
}
