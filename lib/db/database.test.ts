import { expect, test } from "vitest";
import { onBothDatabases } from "./test-database.ts";

const now = new Date("2026-01-02T03:04:05.678Z");
const section = (slug: string) => ({ data: { slug, name: slug, createdAt: now } });

onBothDatabases("the database", ({ db }) => {
	test("gives back what it was given: times, big numbers, text of any script, empty and missing", async () => {
		await db().rateLimit.create({ data: { id: "1", key: "k", count: 1, lastRequest: 9_007_199_254_740_993n } });
		expect((await db().rateLimit.findFirst())?.lastRequest).toBe(9_007_199_254_740_993n);

		const words = "नमस्ते 🌏 “quotes” '; DROP TABLE --";
		const kept = await db().section.create({ data: { slug: "w", name: words, createdAt: now } });
		expect(await db().section.findFirst({ where: { id: kept.id } })).toMatchObject({
			name: words,
			description: "",
			parentId: null,
			createdAt: now,
		});
	});

	test("the newest of some times is a time, and the largest of some numbers a number", async () => {
		const deed = { actorName: "", action: "a", subjectKind: "k", subjectId: "1" };
		const later = new Date(now.getTime() + 1);
		await db().auditEntry.createMany({ data: [now, later].map((at) => ({ ...deed, at })) });

		const [newest] = await db().auditEntry.groupBy({ by: ["subjectId"], _max: { at: true, id: true }, _count: true });
		expect(newest?._max.at).toEqual(later);
		expect(newest?._max.id).toBeTypeOf("number");
		expect(newest?._count).toBe(2);
	});

	test("a second row with the same unique value is refused by name", async () => {
		await db().section.create(section("same"));
		await expect(db().section.create(section("same"))).rejects.toMatchObject({ code: "P2002" });
	});

	test("nobody sees what a transaction has not committed, and its rollback takes nobody else's write", async () => {
		const begun = Promise.withResolvers<void>();
		const end = Promise.withResolvers<void>();
		const undone = db().$transaction(async (tx) => {
			await tx.section.create(section("inside"));
			begun.resolve();
			await end.promise;
			throw new Error("undo");
		});
		await begun.promise;

		expect(await db().section.count({ where: { slug: "inside" } })).toBe(0);
		const outside = db().section.create(section("outside"));
		end.resolve();
		await expect(undone).rejects.toThrow("undo");
		await outside;
		expect(await db().section.count({ where: { slug: { in: ["inside", "outside"] } } })).toBe(1);
	});

	test("fifty transactions at once each end as they should", async () => {
		const many = Array.from({ length: 50 }, (_, index) =>
			db().$transaction(async (tx) => {
				await tx.section.create(section(`many-${index}`));
				if (index % 5 === 0) throw new Error("undo");
			}),
		);
		const settled = await Promise.allSettled(many);

		expect(settled.filter(({ status }) => status === "fulfilled")).toHaveLength(40);
		expect(await db().section.count({ where: { slug: { startsWith: "many-" } } })).toBe(40);
	});
});
