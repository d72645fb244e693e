import { beforeAll, expect, test } from "vitest";
import { db, type Tx } from "#lib/db/client.ts";
import { onBothDatabases } from "#lib/db/test-database.ts";
import { Prisma } from "#prisma/generated/sqlite/client.ts";
import type { StoryDraft } from "./draft.ts";
import { getArticleForEditing } from "./editing-queries.ts";
import { must, type Newsroom, noon, openNewsroom } from "./newsroom.test-support.ts";
import { settleSlug, takenSlugs } from "./slug-queries.ts";

onBothDatabases("the address of a story", ({ dialect }) => {
	let desk: Newsroom;
	let empty: StoryDraft;
	beforeAll(async () => {
		desk = await openNewsroom();
		const { articleId } = await desk.create({ headline: "Evening news" });
		const edited = await getArticleForEditing(articleId);
		if (!edited) throw new Error("The story that was made is not there");
		empty = edited.draft;
		const { sectionId } = await db().article.findFirstOrThrow({ where: { id: articleId } });
		const row = { sectionId, createdAt: noon, editedAt: noon };
		await db().article.createMany({ data: Array.from({ length: 999 }, (_, index) => ({ ...row, slug: `evening-news-${index + 2}` })) });
	});

	/** Settles a headline's slug, and counts how often the database is asked. */
	async function settle(headline: string) {
		let asked = 0;
		const counted = (target: object): object =>
			new Proxy(target, {
				get(from, name) {
					const value = Reflect.get(from, name);
					if (typeof value === "function") {
						return (...args: unknown[]) => {
							asked += 1;
							return value.apply(from, args);
						};
					}
					return typeof value === "object" && value !== null ? counted(value) : value;
				},
			});
		const draft = { ...empty, headline, slug: "" };
		const slug = must(
			await db().$transaction((tx) => settleSlug(counted(tx) as Tx, draft, { id: 1_000_000, slug: null, published: false })),
		);
		return { slug, asked };
	}

	test("costs after a thousand stories with the same headline what it costs after a few", async () => {
		expect(await settle("Morning news")).toEqual({ slug: "morning-news", asked: 1 });
		expect(await settle("Evening news")).toEqual({ slug: "evening-news-1001", asked: 2 });
	});

	test("is not what another story is to have when it is updated, nor what one once had", async () => {
		const story = await desk.create({ headline: "Old name" });
		await desk.publish(story);
		const renamed = must(await desk.save(story, { slug: "new-name" }));
		expect((await settle("New name")).slug).toBe("new-name-2");
		await desk.publish(renamed);
		expect((await settle("Old name")).slug).toBe("old-name-2");
		expect((await settle("Name")).slug).toBe("name");
	});

	test("is refused in words that say whether another story has it or once had it", async () => {
		const story = await desk.create({ headline: "First name" });
		await desk.publish(story);
		const renamed = must(await desk.save(story, { slug: "second-name", headline: "The flood" }));
		await desk.publish(renamed);
		const holder = { id: 1_000_000, slug: null, published: false };
		const typed = async (slug: string, by: Parameters<typeof settleSlug>[2] = holder) => {
			const settled = await db().$transaction((tx) => settleSlug(tx, { ...empty, slug }, by));
			return settled.ok ? settled.value : settled.reason.message;
		};

		expect(await typed("second-name")).toBe("Another story has the address “second-name”. Choose a different one.");
		expect(await typed("first-name")).toBe(
			"“first-name” is an old address of the story “The flood”, and links to it lead there. Choose a different one.",
		);
		expect(await typed("first-name", { id: story.articleId, slug: "second-name", published: true })).toBe("first-name");
	});

	test("that a story takes back leads nowhere else any more", async () => {
		const story = await desk.create({ headline: "There and back" });
		await desk.publish(story);
		const renamed = must(await desk.save(story, { slug: "elsewhere" }));
		await desk.publish(renamed);
		await desk.publish(must(await desk.save({ ...story, version: renamed.version }, { slug: "there-and-back" })));

		const redirects = await db().redirect.findMany({ where: { articleId: story.articleId }, select: { path: true } });
		expect(redirects).toEqual([{ path: "/world/elsewhere" }]);
	});

	test("is looked up in indexes alone", async () => {
		const asked = takenSlugs(["evening-news", "evening-news-2"], 1);
		const plan = await db().$transaction(async (tx) => {
			if (dialect === "sqlite") return tx.$queryRaw<object[]>(Prisma.sql`EXPLAIN QUERY PLAN ${asked}`);
			// Of a few rows it would read all; this shows whether it could do otherwise.
			await tx.$executeRaw`SET LOCAL enable_seqscan = off`;
			return tx.$queryRaw<object[]>(Prisma.sql`EXPLAIN ${asked}`);
		});
		const words = JSON.stringify(plan, (_, value: unknown) => (typeof value === "bigint" ? Number(value) : value));
		expect(words).toMatch(/Redirect_slug_idx/);
		expect(words).toMatch(/Revision_slug_idx/);
		expect(words).not.toMatch(/SCAN (Article|Revision|Redirect|a)\b|Seq Scan/);
	});
});
