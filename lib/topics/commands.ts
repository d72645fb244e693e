import { slugCandidates, slugFrom } from "#lib/articles/slug.ts";
import { audit } from "#lib/audit/audit.ts";
import { announce } from "#lib/changes/changes.ts";
import { tags } from "#lib/changes/tags.ts";
import { db } from "#lib/db/client.ts";
import { ok, type Result, refuse } from "#lib/result.ts";
import { fieldErrors, type Refused } from "#lib/taxonomy/refused.ts";
import { type Actor, may } from "#lib/users/role.ts";
import { topicInput } from "./topic.ts";

/** Makes a topic; anyone who writes may. One whose name is there already is given as it is. */
export async function createTopic(
	input: unknown,
	by: Actor,
	now: Date,
): Promise<Result<{ id: number; slug: string; name: string; change: number | null }, Refused>> {
	if (!may(by, "writeStories")) return refuse({ code: "notAllowed" });
	const parsed = topicInput.safeParse(input);
	if (!parsed.success) return refuse({ code: "invalid", fields: fieldErrors(parsed.error) });

	const { name, description } = parsed.data;
	return db().$transaction(async (tx) => {
		const same = await tx.topic.findFirst({ where: { name }, select: { id: true, slug: true, name: true } });
		if (same) return ok({ ...same, change: null });
		for (const slug of slugCandidates(parsed.data.slug || slugFrom(name) || "topic")) {
			if (await tx.topic.findFirst({ where: { slug }, select: { id: true } })) continue;
			const topic = await tx.topic.create({ data: { slug, name, description, createdAt: now } });
			await audit(tx, { action: "topic.create", subjectKind: "topic", subjectId: topic.id, detail: { name } }, by, now);
			return ok({ id: topic.id, slug, name, change: await announce(tx, "topic.created", [tags.topic(slug)], now) });
		}
		throw new Error(`No free slug for the topic ${name}`);
	});
}

/** Changes a topic's name and description; its address stays. */
export async function updateTopic(id: number, input: unknown, by: Actor, now: Date): Promise<Result<{ change: number }, Refused>> {
	if (!may(by, "manageTaxonomy")) return refuse({ code: "notAllowed" });
	const parsed = topicInput.omit({ slug: true }).safeParse(input);
	if (!parsed.success) return refuse({ code: "invalid", fields: fieldErrors(parsed.error) });

	return db().$transaction(async (tx) => {
		const topic = await tx.topic.findFirst({ where: { id }, include: { listings: { select: { articleId: true }, take: 1000 } } });
		if (!topic) return refuse({ code: "unknown" as const });
		await tx.topic.update({ where: { id }, data: parsed.data });
		await audit(tx, { action: "topic.update", subjectKind: "topic", subjectId: id, detail: parsed.data }, by, now);
		const stories = topic.listings.map(({ articleId }) => tags.article(articleId));
		return ok({ change: await announce(tx, "topic.updated", [tags.topic(topic.slug), ...stories], now) });
	});
}
