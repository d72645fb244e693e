import { slugCandidates, slugFrom } from "#lib/articles/slug.ts";
import { audit } from "#lib/audit/audit.ts";
import { announce } from "#lib/changes/changes.ts";
import { tags } from "#lib/changes/tags.ts";
import { db } from "#lib/db/client.ts";
import { ok, type Result, refuse } from "#lib/result.ts";
import { fieldErrors, type Refused } from "#lib/taxonomy/refused.ts";
import { type Actor, may } from "#lib/users/role.ts";
import { contributorInput } from "./contributor.ts";

/** Makes someone whom bylines can name. */
export async function createContributor(
	input: unknown,
	by: Actor,
	now: Date,
): Promise<Result<{ id: number; slug: string; change: number }, Refused>> {
	if (!may(by, "manageTaxonomy")) return refuse({ code: "notAllowed" });
	const parsed = contributorInput.safeParse(input);
	if (!parsed.success) return refuse({ code: "invalid", fields: fieldErrors(parsed.error) });

	return db().$transaction(async (tx) => {
		for (const slug of slugCandidates(parsed.data.slug || slugFrom(parsed.data.name) || "contributor")) {
			if (await tx.contributor.findFirst({ where: { slug }, select: { id: true } })) continue;
			const made = await tx.contributor.create({ data: { ...parsed.data, slug, createdAt: now } });
			await audit(
				tx,
				{ action: "contributor.create", subjectKind: "contributor", subjectId: made.id, detail: { name: made.name } },
				by,
				now,
			);
			return ok({ id: made.id, slug, change: await announce(tx, "contributor.created", [tags.contributor(slug)], now) });
		}
		throw new Error(`No free slug for the contributor ${parsed.data.name}`);
	});
}

/** Changes everything about a contributor but the address. */
export async function updateContributor(id: number, input: unknown, by: Actor, now: Date): Promise<Result<{ change: number }, Refused>> {
	if (!may(by, "manageTaxonomy")) return refuse({ code: "notAllowed" });
	const parsed = contributorInput.omit({ slug: true }).safeParse(input);
	if (!parsed.success) return refuse({ code: "invalid", fields: fieldErrors(parsed.error) });

	return db().$transaction(async (tx) => {
		const found = await tx.contributor.findFirst({ where: { id }, include: { listings: { select: { articleId: true }, take: 1000 } } });
		if (!found) return refuse({ code: "unknown" as const });
		await tx.contributor.update({ where: { id }, data: parsed.data });
		await audit(
			tx,
			{ action: "contributor.update", subjectKind: "contributor", subjectId: id, detail: { name: parsed.data.name } },
			by,
			now,
		);
		const stories = found.listings.map(({ articleId }) => tags.article(articleId));
		return ok({ change: await announce(tx, "contributor.updated", [tags.contributor(found.slug), ...stories], now) });
	});
}
