import { paragraphs } from "#lib/body/body.ts";
import { createSection } from "#lib/sections/commands.ts";
import { createArticle, type NewStory, saveArticle } from "./commands.ts";
import { getArticleForEditing } from "./editing-queries.ts";
import { chief, must } from "./newsroom.test-support.ts";
import { publishArticle } from "./publishing-commands.ts";

/** Makes a section. Gives its id. */
export async function makeSection(name: string, now: Date): Promise<number> {
	return must(await createSection({ name }, chief, now)).id;
}

/** Writes a story and puts it live. Gives its id. */
export async function publishStory(story: NewStory, now: Date): Promise<number> {
	const saved = must(await createArticle({ body: paragraphs(["Water came to the ghats."]), ...story }, chief, now));
	must(await publishArticle(saved, chief, now));

	return saved.articleId;
}

/** Changes a live story and puts the change live. */
export async function updateStory(articleId: number, change: Record<string, unknown>, now: Date): Promise<void> {
	const edited = await getArticleForEditing(articleId);
	if (!edited) throw new Error(`No story ${articleId}`);

	const saved = must(await saveArticle({ articleId, version: edited.version, draft: { ...edited.draft, ...change } }, chief, now));
	must(await publishArticle(saved, chief, now));
}
