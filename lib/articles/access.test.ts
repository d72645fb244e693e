import { beforeAll, describe, expect, test } from "vitest";
import { db } from "#lib/db/client.ts";
import { onBothDatabases } from "#lib/db/test-database.ts";
import { getPhotoUses } from "#lib/photos/queries.ts";
import type { Actor } from "#lib/users/role.ts";
import { makeUser } from "#lib/users/users.test-support.ts";
import { mayReadDraft } from "./access.ts";
import { isSomebodyElses } from "./access-queries.ts";
import { getComparison } from "./comparison-queries.ts";
import { getArticleForEditing } from "./editing-queries.ts";
import { later, must, noon, openNewsroom } from "./newsroom.test-support.ts";
import { offerWorkingStories } from "./offer-queries.ts";
import { getStoryForPreview } from "./preview-queries.ts";
import { listStories } from "./story-list-queries.ts";

type Reader = Actor & { id: string };

onBothDatabases("a draft", () => {
	let author: Reader;
	let colleague: Reader;
	let editor: Reader;
	let articleId = 0;
	let photoId = 0;
	beforeAll(async () => {
		author = await makeUser("Asha", "reporter", noon);
		colleague = await makeUser("Ravi", "reporter", noon);
		editor = await makeUser("Edith", "editor", noon);
		const desk = await openNewsroom();
		const photo = { hash: "f".repeat(64), mime: "image/jpeg", width: 3, height: 2, bytes: 1, createdAt: noon };
		photoId = (await db().photo.create({ data: photo })).id;
		const saved = await desk.create({ headline: "Xylophone secrets" }, noon, author);
		articleId = saved.articleId;
		const leadPhoto = { photoId, caption: "", credit: "", alt: "" };
		must(await desk.save(saved, { headline: "Xylophone secrets told", leadPhoto }, later(20), author));
	});

	/** What each place that shows drafts shows to this person. */
	const places: [string, (who: Reader) => Promise<unknown>][] = [
		["the preview", (who) => getStoryForPreview(articleId, null, who, noon)],
		["the preview of an older state", (who) => getStoryForPreview(articleId, 1, who, noon)],
		["the history's comparison", (who) => getComparison({ articleId, number: 1, save: null, other: 1 }, who)],
		["the newsroom's list", async (who) => (await listStories({}, who)).stories[0] ?? null],
		["its author's part of the list", async (who) => (await listStories({ author: author.id }, who)).stories[0] ?? null],
		["the newsroom's search", async (who) => (await listStories({ q: "ghats xylophone" }, who)).stories[0] ?? null],
		["stories offered while typing", async (who) => (await offerWorkingStories("xylophone", who))[0] ?? null],
		["the editor", async (who) => mine(await getArticleForEditing(articleId), who)],
	];

	test.each(places)("%s shows it to its author and to editors", async (_, look) => {
		expect(JSON.stringify(await look(author))).toContain("Xylophone");
		expect(JSON.stringify(await look(editor))).toContain("Xylophone");
	});

	test.each(places)("%s does not show it to another reporter", async (_, look) => {
		expect(await look(colleague)).toBeNull();
	});

	test.each(places)("%s shows it to a reporter whom it is assigned to", async (_, look) => {
		await db().article.update({ where: { id: articleId }, data: { assigneeId: colleague.id } });
		expect(JSON.stringify(await look(colleague))).toContain("Xylophone");
		await db().article.update({ where: { id: articleId }, data: { assigneeId: null } });
	});

	test("a photo's list of uses says that somebody uses it, but not its headline", async () => {
		expect((await getPhotoUses(photoId, colleague)).stories).toMatchObject([{ articleId, headline: "Somebody else’s story" }]);
		expect((await getPhotoUses(photoId, author)).stories).toMatchObject([{ articleId, headline: "Xylophone secrets told" }]);
	});

	test("there is a difference between what is not yours and what is not there", async () => {
		expect(await isSomebodyElses(articleId, colleague)).toBe(true);
		expect(await isSomebodyElses(articleId, author)).toBe(false);
		expect(await isSomebodyElses(999_999, colleague)).toBe(false);
	});
});

function mine<Story extends { createdById: string | null; assigneeId: string | null }>(story: Story | null, who: Actor): Story | null {
	return story && mayReadDraft(who, story) ? story : null;
}

describe("who reads drafts", () => {
	const person = (role: Actor["role"], id: string | null = "me"): Actor => ({ id, name: "", role, ip: "" });
	const nobodys = { createdById: null, assigneeId: null };

	test("a reporter reads what they began or are assigned to; editors and above read all", () => {
		expect(mayReadDraft(person("reporter"), { createdById: "me", assigneeId: null })).toBe(true);
		expect(mayReadDraft(person("reporter"), { createdById: "other", assigneeId: "me" })).toBe(true);
		expect(mayReadDraft(person("reporter"), { createdById: "other", assigneeId: "third" })).toBe(false);
		expect(mayReadDraft(person("reporter", null), nobodys)).toBe(false);
		expect((["editor", "chief", "admin"] as const).map((role) => mayReadDraft(person(role), nobodys))).toEqual([true, true, true]);
	});
});
