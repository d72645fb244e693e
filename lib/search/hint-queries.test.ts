import { beforeAll, expect, test } from "vitest";
import { createArticle } from "#lib/articles/commands.ts";
import { countNewer } from "#lib/articles/newest-queries.ts";
import { publishArticle, withdrawArticle } from "#lib/articles/publishing-commands.ts";
import { paragraphs } from "#lib/body/body.ts";
import { onBothDatabases } from "#lib/db/test-database.ts";
import type { Result } from "#lib/result.ts";
import { createSection } from "#lib/sections/commands.ts";
import type { Actor } from "#lib/users/role.ts";
import { hintStories } from "./hint-queries.ts";

const chief: Actor = { id: null, name: "Chief", role: "chief", ip: "" };
const noon = new Date("2026-03-01T12:00:00Z");
const minutes = (count: number) => new Date(noon.getTime() + count * 60_000);

function must<Value>(result: Result<Value, unknown>): Value {
	if (!result.ok) throw new Error(JSON.stringify(result.reason));

	return result.value;
}

onBothDatabases("what readers are offered while they look on", () => {
	beforeAll(async () => {
		const { id: sectionId } = must(await createSection({ name: "World" }, chief, noon));
		await createSection({ name: "Sport" }, chief, noon);
		const story = async (headline: string, at: number) => {
			const body = paragraphs(["The council met about the monsoon."]);
			const saved = must(await createArticle({ sectionId, headline, body }, chief, minutes(at)));
			must(await publishArticle(saved, chief, minutes(at)));
			return saved.articleId;
		};
		await story("Café owners count the cost of the flood", 0);
		await story("Flood wall rises by the river", 5);
		const gone = await story("Flood of complaints", 10);
		must(await withdrawArticle({ articleId: gone, reason: "Wrong." }, chief, minutes(20)));
		must(await createArticle({ sectionId, headline: "Flood plans in secret" }, chief, minutes(30)));
	});
	const headlines = async (typed: string) => (await hintStories(typed)).map(({ headline }) => headline);

	test("are published stories whose headlines begin so, the newest first", async () => {
		expect(await headlines("flo")).toEqual(["Flood wall rises by the river", "Café owners count the cost of the flood"]);
		expect(await headlines("cafe own")).toEqual(["Café owners count the cost of the flood"]);
		expect(await headlines("monsoon")).toEqual([]);
	});

	test.each(["", "  ", '"', "* OR 1", "'); DROP TABLE", "NEAR(", "a".repeat(200), "🙂"])("%j is words like any other", async (typed) => {
		expect(Array.isArray(await headlines(typed))).toBe(true);
	});

	test("are counted from a moment on, in the paper and in a section", async () => {
		expect(await countNewer(minutes(-1))).toBe(2);
		expect(await countNewer(noon)).toBe(1);
		expect(await countNewer(noon, "world")).toBe(1);
		expect(await countNewer(minutes(-1), "sport")).toBe(0);
	});
});
