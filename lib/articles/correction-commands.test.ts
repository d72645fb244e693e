import { beforeAll, expect, test } from "vitest";
import { listCorrectionsForEditing } from "#lib/corrections/queries.ts";
import { onBothDatabases } from "#lib/db/test-database.ts";
import { amendCorrection, issueCorrection } from "./correction-commands.ts";
import { getArticleForEditing } from "./editing-queries.ts";
import { chief, later, must, type Newsroom, noon, openNewsroom, reporter } from "./newsroom.test-support.ts";
import { publishArticle } from "./publishing-commands.ts";
import { getPublishedArticle } from "./queries.ts";
import { getWholeStories } from "./whole-queries.ts";

onBothDatabases("notes for readers and minor edits", ({ db }) => {
	let desk: Newsroom;
	beforeAll(async () => {
		desk = await openNewsroom();
	});

	/** A live story with a note that was issued five minutes after it went live. */
	const noted = async (headline: string) => {
		const saved = await desk.create({ headline });
		await desk.publish(saved);
		const note = { articleId: saved.articleId, kind: "correction" as const };
		const { correctionId } = must(await issueCorrection({ ...note, text: "It was nine." }, chief, later(5)));
		return { ...note, correctionId, amendedAt: null, isMinor: false, saved };
	};
	const asReadersSee = async (slug: string) => {
		const found = await getPublishedArticle("world", slug);
		return found.kind === "found" ? found.story : null;
	};

	test("an amended note reads differently at once, and what it said before is kept", async () => {
		const note = await noted("Amended twice");
		must(await amendCorrection({ ...note, text: "It was eight." }, chief, later(10)));
		must(await amendCorrection({ ...note, amendedAt: later(10), kind: "correction", text: "It was seven." }, chief, later(15)));

		expect(await asReadersSee("amended-twice")).toMatchObject({
			updatedAt: later(15),
			corrections: [{ text: "It was seven.", issuedAt: later(5), amendedAt: later(15) }],
		});
		const [edited] = await listCorrectionsForEditing(note.articleId);
		expect(edited?.earlier.map(({ text, publishedAt }) => ({ text, publishedAt }))).toEqual([
			{ text: "It was eight.", publishedAt: later(10) },
			{ text: "It was nine.", publishedAt: later(5) },
		]);
		expect(await db().auditEntry.count({ where: { action: "story.amendNote", subjectId: String(note.articleId) } })).toBe(2);
	});

	test("a minor amendment leaves Updated where it was", async () => {
		const note = await noted("Amended in passing");
		must(await amendCorrection({ ...note, text: "It was nine boats.", isMinor: true }, chief, later(10)));

		expect(await asReadersSee("amended-in-passing")).toMatchObject({
			updatedAt: later(5),
			corrections: [{ text: "It was nine boats.", amendedAt: later(10) }],
		});
	});

	test("a note is not amended without words, by who may not, of another story, or over somebody else's amendment", async () => {
		const [note, other] = [await noted("Kept as it is"), await noted("Another one")];
		expect(await amendCorrection({ ...note, text: " " }, chief, later(10))).toMatchObject({ reason: { field: "text" } });
		expect(await amendCorrection({ ...note, text: "No." }, reporter, later(10))).toMatchObject({ reason: { code: "notAllowed" } });
		expect(await amendCorrection({ ...note, articleId: other.articleId, text: "No." }, chief, later(10))).toMatchObject({
			reason: { code: "unknownStory" },
		});
		expect(await amendCorrection({ ...note, amendedAt: later(6), text: "No." }, chief, later(10))).toMatchObject({
			reason: { code: "changedMeanwhile" },
		});
		expect(await amendCorrection({ ...note, text: "It was nine." }, chief, later(10))).toEqual({ ok: true, value: { change: null } });
		expect(await asReadersSee("kept-as-it-is")).toMatchObject({ corrections: [{ text: "It was nine.", amendedAt: null }] });
	});

	test("a minor edit changes what readers read, not when it was updated; machines get another version", async () => {
		const saved = await desk.create({ headline: "A typo" });
		await desk.publish(saved);
		const mended = must(await desk.save(saved, { standfirst: "Without the typo." }, later(20)));
		must(await publishArticle({ ...mended, isMinor: true }, chief, later(20)));

		expect(await asReadersSee("a-typo")).toMatchObject({ standfirst: "Without the typo.", updatedAt: null });
		expect(await getWholeStories([saved.articleId])).toMatchObject([{ updatedAt: null, versionedAt: later(20) }]);
		expect(await getArticleForEditing(saved.articleId)).toMatchObject({ lastPublishedAt: noon, liveSince: later(20) });

		const changed = must(await desk.save(mended, { standfirst: "Another fact." }, later(30)));
		must(await publishArticle(changed, chief, later(30)));
		expect(await asReadersSee("a-typo")).toMatchObject({ updatedAt: later(30) });
	});

	test("a story that goes live for the first time is never a minor edit", async () => {
		const saved = await desk.create({ headline: "First of all" });
		must(await publishArticle({ ...saved, isMinor: true }, chief, later(40)));
		expect(await getArticleForEditing(saved.articleId)).toMatchObject({ firstPublishedAt: later(40), lastPublishedAt: later(40) });
	});
});
