import { paragraphs } from "#lib/body/body.ts";
import { createSection } from "#lib/sections/commands.ts";
import { createTopic } from "#lib/topics/commands.ts";
import type { Actor } from "#lib/users/role.ts";
import { createArticle, type NewStory, saveArticle } from "./commands.ts";
import { getArticleForEditing } from "./editing-queries.ts";
import { publishArticle } from "./publishing-commands.ts";

export const chief: Actor = { id: null, name: "Chief", role: "chief", ip: "" };
export const reporter: Actor = { id: null, name: "Reporter", role: "reporter", ip: "" };
export const noon = new Date("2026-03-01T12:00:00Z");
export const later = (minutes: number) => new Date(noon.getTime() + minutes * 60_000);

/** The value of a result that must be good. */
export function must<Value>(result: { ok: true; value: Value } | { ok: false; reason: unknown }): Value {
	if (!result.ok) throw new Error(JSON.stringify(result.reason));

	return result.value;
}

/** Two sections, a topic, and the deeds of a desk, each by the chief unless somebody else is named. */
export async function openNewsroom() {
	const sectionId = must(await createSection({ name: "World" }, chief, noon)).id;
	const otherSectionId = must(await createSection({ name: "Sport" }, chief, noon)).id;
	const topicId = must(await createTopic({ name: "Rivers" }, chief, noon)).id;

	return {
		sectionId,
		otherSectionId,
		topicId,
		create: async (story: Partial<NewStory>, now = noon, by = chief) =>
			must(await createArticle({ sectionId, body: paragraphs(["Water came to the ghats."]), ...story }, by, now)),
		save: async (saved: { articleId: number; version: number }, change: Record<string, unknown>, now = noon, by = chief) => {
			const edited = await getArticleForEditing(saved.articleId);
			return saveArticle({ articleId: saved.articleId, version: saved.version, draft: { ...edited?.draft, ...change } }, by, now);
		},
		publish: async (saved: { articleId: number; revisionId: number; version: number }, now = noon) =>
			must(await publishArticle(saved, chief, now)),
	};
}

export type Newsroom = Awaited<ReturnType<typeof openNewsroom>>;
