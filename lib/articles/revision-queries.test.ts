import { expect, test } from "vitest";
import { onBothDatabases } from "#lib/db/test-database.ts";
import { getComparison } from "./comparison-queries.ts";
import { chief, later, openNewsroom } from "./newsroom.test-support.ts";
import { listRevisions } from "./revision-queries.ts";

onBothDatabases("a long history", ({ db }) => {
	test("is read page by page to its first state, and each state is compared with the one before it", async () => {
		const desk = await openNewsroom();
		const { articleId } = await desk.create({ headline: "Much revised" });
		const { id: _, ...columns } = await db().revision.findFirstOrThrow({ where: { articleId } });
		await db().revision.createMany({
			data: Array.from({ length: 649 }, (_, index) => ({ ...columns, number: index + 2, savedAt: later(index) })),
		});

		const seen: number[] = [];
		let pages = 0;
		for (let before: number | null = null; pages === 0 || before !== null; pages += 1) {
			const { revisions, older } = await listRevisions(articleId, before);
			seen.push(...revisions.map(({ number }) => number));
			before = older;
		}
		expect(seen).toEqual(Array.from({ length: 650 }, (_, index) => 650 - index));
		expect(pages).toBe(7);

		const early = await getComparison({ articleId, number: 20, save: null, other: null }, chief);
		expect(early?.comparedWith).toBe(19);
		const far = await getComparison({ articleId, number: 20, save: null, other: 600 }, chief);
		expect(far?.revisions.map(({ number }) => number)).toEqual([600, ...Array.from({ length: 71 }, (_, index) => 71 - index)]);
		const first = await getComparison({ articleId, number: 1, save: null, other: null }, chief);
		expect(first?.comparedWith).toBe(2);
	});
});
