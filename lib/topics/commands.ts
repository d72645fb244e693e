import { slugCandidates } from "#lib/articles/slug.ts";
import { slugFrom } from "#lib/articles/slug-from.ts";
import { audit } from "#lib/audit/audit.ts";
import { announce } from "#lib/changes/changes.ts";
import { tags } from "#lib/changes/tags.ts";
import { db, type Tx } from "#lib/db/client.ts";
import { ok, type Result, refuse } from "#lib/result.ts";
import { getSiteIn } from "#lib/site/queries.ts";
import { fieldErrors, invalidField, type Refused } from "#lib/taxonomy/refused.ts";
import { sortNameOf } from "#lib/taxonomy/sort-name.ts";
import { type Actor, may } from "#lib/users/role.ts";
import { topicAddress, topicInput } from "./topic.ts";

type Made = { id: number; slug: string; name: string; change: number | null };

/** Makes a topic; anyone who writes may. One whose name is there already, in whatever case, is given as it is. */
export async function createTopic(input: unknown, by: Actor, now: Date): Promise<Result<Made, Refused>> {
	if (!may(by, "writeStories")) return refuse({ code: "notAllowed" });
	const parsed = topicInput.safeParse(input);
	if (!parsed.success) return refuse({ code: "invalid", fields: fieldErrors(parsed.error) });

	const { name, description, slug: typed } = parsed.data;
	return db().$transaction(async (tx) => {
		const same = await findByName(tx, name);
		if (same) return ok({ id: same.id, slug: same.slug, name: same.name, change: null });
		if (typed !== "" && (await isTaken(tx, typed)))
			return invalidField("slug", "Another topic has this address, or had it before a merge. Choose a different one.");

		const slug = typed || (await freeSlug(tx, name));
		const topic = await tx.topic.create({ data: { slug, name, sortName: sortNameOf(name), description, createdAt: now } });
		await audit(tx, { action: "topic.create", subjectKind: "topic", subjectId: topic.id, detail: { name } }, by, now);
		const change = await announce(tx, "topic.created", [tags.topics(), tags.topic(slug), tags.address(topicAddress(slug))], now);
		return ok({ id: topic.id, slug, name, change });
	});
}

/** Changes a topic's name and description; its address stays. */
export async function updateTopic(id: number, input: unknown, by: Actor, now: Date): Promise<Result<{ change: number }, Refused>> {
	if (!may(by, "manageTaxonomy")) return refuse({ code: "notAllowed" });
	const parsed = topicInput.omit({ slug: true }).safeParse(input);
	if (!parsed.success) return refuse({ code: "invalid", fields: fieldErrors(parsed.error) });

	const { name } = parsed.data;
	return db().$transaction(async (tx) => {
		const topic = await tx.topic.findFirst({ where: { id } });
		if (!topic) return refuse({ code: "unknown" as const });
		const same = await findByName(tx, name);
		if (same && same.id !== id) return invalidField("name", `Another topic is called “${same.name}”. Merge the two instead.`);

		await tx.topic.update({ where: { id }, data: { ...parsed.data, sortName: sortNameOf(name) } });
		await audit(tx, { action: "topic.update", subjectKind: "topic", subjectId: id, detail: { name, before: topic.name } }, by, now);
		return ok({ change: await announce(tx, "topic.updated", [tags.topics(), tags.topic(topic.slug), tags.topicName(topic.slug)], now) });
	});
}

async function findByName(tx: Tx, name: string) {
	const alike = await tx.topic.findMany({ where: { sortName: sortNameOf(name) }, take: 100 });

	return alike.find((topic) => topic.name.toLowerCase() === name.toLowerCase());
}

async function freeSlug(tx: Tx, name: string): Promise<string> {
	for (const slug of slugCandidates(slugFrom(name, (await getSiteIn(tx)).language) || "topic")) if (!(await isTaken(tx, slug))) return slug;

	throw new Error(`No free slug for the topic ${name}`);
}

/** An address that led here before a merge goes on leading there. */
async function isTaken(tx: Tx, slug: string): Promise<boolean> {
	if (await tx.topic.findFirst({ where: { slug }, select: { id: true } })) return true;

	return (await tx.redirect.findFirst({ where: { path: topicAddress(slug) }, select: { id: true } })) !== null;
}
