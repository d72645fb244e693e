import { slugCandidates } from "#lib/articles/slug.ts";
import { slugFrom } from "#lib/articles/slug-from.ts";
import { audit } from "#lib/audit/audit.ts";
import { announce } from "#lib/changes/changes.ts";
import { tags } from "#lib/changes/tags.ts";
import { db, type Tx } from "#lib/db/client.ts";
import { publishPhotos } from "#lib/photos/publication-commands.ts";
import { ok, type Result, refuse } from "#lib/result.ts";
import { getSiteIn } from "#lib/site/queries.ts";
import { fieldErrors, invalidField, type Refused } from "#lib/taxonomy/refused.ts";
import { sortNameOf } from "#lib/taxonomy/sort-name.ts";
import { type Actor, may } from "#lib/users/role.ts";
import { type ContributorInput, contributorAddress, contributorInput } from "./contributor.ts";

type Made = { id: number; slug: string; change: number };

/** Makes someone whom bylines can name. */
export async function createContributor(input: unknown, by: Actor, now: Date): Promise<Result<Made, Refused>> {
	if (!may(by, "manageTaxonomy")) return refuse({ code: "notAllowed" });
	const parsed = contributorInput.safeParse(input);
	if (!parsed.success) return refuse({ code: "invalid", fields: fieldErrors(parsed.error) });

	const { slug: typed, allowSameName, ...chosen } = parsed.data;
	return db().$transaction(async (tx) => {
		const wrong = await wrongLink(tx, chosen, null);
		if (wrong) return wrong;
		const twice = allowSameName ? null : await sameName(tx, chosen.name, null);
		if (twice) return twice;
		if (typed !== "" && (await isTaken(tx, typed)))
			return invalidField("slug", "Another contributor has this address, or had it before a merge. Choose a different one.");

		const slug = typed || (await freeSlug(tx, chosen.name));
		const { id } = await tx.contributor.create({ data: { ...chosen, slug, sortName: sortNameOf(chosen.name), createdAt: now } });
		if (chosen.portraitId !== null) await publishPhotos(tx, [chosen.portraitId], now);
		await audit(tx, { action: "contributor.create", subjectKind: "contributor", subjectId: id, detail: { name: chosen.name } }, by, now);
		return ok({ id, slug, change: await announce(tx, "contributor.created", [tags.contributors(), tags.contributor(slug)], now) });
	});
}

/** Changes everything about a contributor but the address. */
export async function updateContributor(id: number, input: unknown, by: Actor, now: Date): Promise<Result<{ change: number }, Refused>> {
	if (!may(by, "manageTaxonomy")) return refuse({ code: "notAllowed" });
	const parsed = contributorInput.omit({ slug: true }).safeParse(input);
	if (!parsed.success) return refuse({ code: "invalid", fields: fieldErrors(parsed.error) });

	const { allowSameName, ...chosen } = parsed.data;
	const { name, portraitId } = chosen;
	return db().$transaction(async (tx) => {
		const found = await tx.contributor.findFirst({ where: { id } });
		if (!found) return refuse({ code: "unknown" as const });
		const wrong = await wrongLink(tx, chosen, id);
		if (wrong) return wrong;
		const isRenamed = sortNameOf(name) !== sortNameOf(found.name);
		const twice = isRenamed && !allowSameName ? await sameName(tx, name, id) : null;
		if (twice) return twice;

		await tx.contributor.update({ where: { id }, data: { ...chosen, sortName: sortNameOf(name) } });
		if (portraitId !== null) await publishPhotos(tx, [portraitId], now);
		await audit(tx, { action: "contributor.update", subjectKind: "contributor", subjectId: id, detail: { name } }, by, now);
		const touched = [tags.contributors(), tags.contributor(found.slug), tags.contributorName(found.slug)];
		return ok({ change: await announce(tx, "contributor.updated", touched, now) });
	});
}

/** Refuses a portrait or an account that cannot be linked; null where both can. */
async function wrongLink(tx: Tx, { portraitId, userId }: Pick<ContributorInput, "portraitId" | "userId">, id: number | null) {
	if (portraitId !== null && !(await tx.photo.findFirst({ where: { id: portraitId }, select: { id: true } })))
		return invalidField("portraitId", "This photo is not there any more. Choose another.");
	if (userId === null) return null;

	const user = await tx.user.findFirst({ where: { id: userId }, select: { contributor: { select: { id: true, name: true } } } });
	if (!user) return invalidField("userId", "This account is not there any more. Choose another.");
	if (user.contributor && user.contributor.id !== id)
		return invalidField("userId", `This account belongs to ${user.contributor.name} already. Choose another.`);
	return null;
}

/** Refuses a name that another contributor has, whatever its capitals and accents; null where it is nobody else's. */
async function sameName(tx: Tx, name: string, id: number | null) {
	const other = await tx.contributor.findFirst({
		where: { sortName: sortNameOf(name), ...(id === null ? {} : { id: { not: id } }) },
		select: { name: true, slug: true, _count: { select: { listings: true } } },
	});
	if (!other) return null;

	const { listings } = other._count;
	const stories = listings === 1 ? "one published story" : `${listings} published stories`;
	return invalidField(
		"allowSameName",
		`There is a contributor “${other.name}” already, with ${stories} (${contributorAddress(other.slug)}). Use that one, or tick the box if this is somebody else.`,
	);
}

/** An address that led here before a merge goes on leading there. */
async function isTaken(tx: Tx, slug: string): Promise<boolean> {
	if (await tx.contributor.findFirst({ where: { slug }, select: { id: true } })) return true;

	return (await tx.redirect.findFirst({ where: { path: contributorAddress(slug) }, select: { id: true } })) !== null;
}

async function freeSlug(tx: Tx, name: string): Promise<string> {
	for (const slug of slugCandidates(slugFrom(name, (await getSiteIn(tx)).language) || "contributor"))
		if (!(await isTaken(tx, slug))) return slug;

	throw new Error(`No free slug for the contributor ${name}`);
}
