import { beforeAll, expect, test } from "vitest";
import { chief, later, must, type Newsroom, openNewsroom } from "#lib/articles/newsroom.test-support.ts";
import { withdrawArticle } from "#lib/articles/publishing-commands.ts";
import { currentPage, newPageRender } from "#lib/changes/page.ts";
import { onBothDatabases } from "#lib/db/test-database.ts";
import { updatePhoto } from "#lib/photos/commands.ts";
import { createSection } from "#lib/sections/commands.ts";
import { tagsOfChange } from "#lib/taxonomy/rooms.test-support.ts";
import { cardDraft, plainCard } from "./card.ts";
import { publishFront, saveFront } from "./commands.ts";
import { showLayout } from "./compose-queries.ts";
import { defaultLayout, newContainer } from "./default-layout.ts";
import { storiesOf, storiesOn } from "./front.ts";
import type { Layout } from "./layout.ts";
import { getSectionPage, getTopicPage } from "./list-page-queries.ts";
import { getHomeFront } from "./queries.ts";

onBothDatabases("a front as readers see it", ({ db }) => {
	let desk: Newsroom;
	const ids: Record<string, number> = {};
	beforeAll(async () => {
		desk = await openNewsroom();
		for (const [index, headline] of ["Otters", "Bridges", "Trams", "Lamps", "Looms", "Tea"].entries()) {
			const topicIds = index % 2 ? [desk.topicId] : [];
			const saved = await desk.create({ headline, topicIds, sectionId: index < 4 ? desk.sectionId : desk.otherSectionId }, later(index));
			await desk.publish(saved, later(index));
			ids[headline] = saved.articleId;
		}
	});
	const id = (headline: string) => ids[headline] ?? 0;
	const live = async (key: string, layout: Layout) => {
		const version = (await db().front.findFirst({ where: { key } }))?.version ?? 0;
		const saved = must(await saveFront({ key, version, layout }, chief, later(20)));
		must(await publishFront({ key, version: saved.version }, chief, later(20)));
	};
	const headlines = async (now = later(30)) => storiesOf(await getHomeFront(now)).map(({ headline }) => headline);

	test("is the newest where nobody arranged it", async () => {
		expect(await headlines()).toEqual(["Tea", "Looms", "Lamps", "Trams", "Bridges", "Otters"]);
	});

	test("shows a card in its own words until it expires, and the page knows the moment", async () => {
		const home = defaultLayout({ kind: "home" });
		const words = {
			headline: "Otters again",
			kicker: "River",
			trail: "They came back.",
			label: "live",
			expiresAt: later(40).toISOString(),
		};
		home.containers[0]?.cards.push(
			cardDraft.parse({ articleId: id("Otters"), ...words, sublinks: [{ to: "story", articleId: id("Tea"), text: "With tea" }] }),
		);
		home.excluded = [id("Looms")];
		await live("home", home);

		const page = newPageRender();
		const front = await currentPage().run(page, () => getHomeFront(later(30)));
		expect(front.parts[0]?.stories[0]).toMatchObject({
			label: "live",
			story: { headline: "Otters again", kicker: "River", standfirst: "They came back.", address: "/world/otters" },
			sublinks: [{ text: "With tea", address: "/sport/tea" }],
		});
		expect(page.rightUntil).toEqual(later(40));
		expect([...page.tags]).toEqual(expect.arrayContaining(["front:home", "latest", `article:${id("Otters")}`, `article:${id("Tea")}`]));
		expect(await headlines()).toEqual(["Otters again", "Lamps", "Trams", "Bridges"]);
		expect((await headlines(later(40)))[0]).toBe("Tea");
	});

	test("tells of sections' and topics' own fronts on their first page alone, above what they do not show", async () => {
		expect((await getSectionPage("world"))?.front).toBeNull();
		const layout = { containers: [{ ...newContainer("lead", "lead", { by: "nothing" }), cards: [plainCard(id("Otters"))] }], excluded: [] };
		await live(`section-${desk.sectionId}`, layout);
		await live(`topic-${desk.topicId}`, {
			containers: [newContainer("secondary", "a", { by: "topic", topicId: desk.topicId })],
			excluded: [],
		});

		const page = await getSectionPage("world");
		expect(page?.front && storiesOf(page.front).map(({ headline }) => headline)).toEqual(["Otters"]);
		expect(page?.stories.map(({ headline }) => headline)).toEqual(["Lamps", "Trams", "Bridges"]);
		expect(page && storiesOn(page, page.front).map(({ headline }) => headline)).toEqual(["Otters", "Lamps", "Trams", "Bridges"]);
		const topic = await getTopicPage("rivers");
		expect(topic?.front && storiesOf(topic.front).map(({ headline }) => headline)).toEqual(["Tea", "Lamps", "Bridges"]);
		expect(topic?.stories).toEqual([]);
		expect((await getSectionPage("world", "x"))?.front).toBeNull();
	});

	test("fills a list of the most read with what was read, and with nothing else", async () => {
		const containers = [newContainer("mostRead", "most"), newContainer("river", "river")];
		const layout = { containers, excluded: [] };
		expect((await showLayout(layout, later(30))).parts.map(({ kind }) => kind)).toEqual(["river"]);

		await db().mostRead.createMany({
			data: [
				{ hours: 24, rank: 0, articleId: id("Lamps") },
				{ hours: 24, rank: 1, articleId: id("Tea") },
				{ hours: 168, rank: 0, articleId: id("Otters") },
			],
		});
		const [most, river] = (await showLayout(layout, later(30))).parts;
		expect(most?.stories.map(({ story }) => story.headline)).toEqual(["Lamps", "Tea"]);
		expect(river?.stories.map(({ story }) => story.headline)).toEqual(["Looms", "Trams", "Bridges", "Otters"]);
	});

	test("tells of each container what readers see of it", async () => {
		const promo = { headline: "Letters", text: "Weekly.", address: "/letters", action: "", photoId: null };
		const containers = [
			{ ...newContainer("promo", "promo"), promo },
			{ ...newContainer("promo", "unready"), promo: { ...promo, address: "" } },
			{ ...newContainer("block", "block", { by: "topic", topicId: desk.topicId }), phoneCount: 1 },
			{ ...newContainer("river", "gone", { by: "topic", topicId: 9999 }) },
			{ ...newContainer("river", "hidden"), title: "Short", phoneCount: 0 },
		];
		const { parts } = await showLayout({ containers, excluded: [] }, later(30));

		expect(parts.map(({ id, title, address, isOnPhones }) => [id, title, address, isOnPhones])).toEqual([
			["promo", "", null, true],
			["block", "Rivers", "/topic/rivers", true],
			["hidden", "Short", null, false],
		]);
		expect(parts[1]?.stories.map(({ isOnPhones }) => isOnPhones)).toEqual([true, false, false]);
		expect(parts[0]?.promo).toMatchObject({ headline: "Letters", address: "/letters", photo: null });
	});

	test("fills a section's block from the sections below it as well, which have no block of their own", async () => {
		const { id: parentId } = must(await createSection({ name: "Valley" }, chief, later(0)));
		const below = must(await createSection({ name: "Hamlets", parentId }, chief, later(0)));
		for (const [headline, sectionId] of [
			["Harvest", parentId],
			["Fair", below.id],
		] as const)
			await desk.publish(await desk.create({ headline, sectionId }, later(10)), later(10));
		const { parts } = await showLayout({ containers: [newContainer("sections", "all")], excluded: [] }, later(30));

		expect(parts.map(({ title }) => title)).toEqual(["World", "Sport", "Valley"]);
		expect(parts[2]?.stories.map(({ story }) => story.headline)).toEqual(["Fair", "Harvest"]);
		await Promise.all(
			["harvest", "fair"].map(async (slug) => {
				const { id: articleId } = await db().article.findFirstOrThrow({ where: { slug } });
				must(await withdrawArticle({ articleId, reason: "It rained." }, chief, later(31)));
			}),
		);
	});

	test("shows a card with another photo, and the page depends on what becomes of that", async () => {
		const file = { mime: "image/jpeg", width: 1600, height: 1000, bytes: 9, createdAt: later(0) };
		const photo = await db().photo.create({ data: { ...file, hash: "a".repeat(64), alt: "A ferry", credit: "Mira" } });
		const cards = [{ ...plainCard(id("Tea")), photo: photo.id }, plainCard(id("Looms")), { ...plainCard(id("Lamps")), photo: 9999 }];
		const page = newPageRender();
		const front = await currentPage().run(page, () =>
			showLayout({ containers: [{ ...newContainer("lead", "lead"), count: 3, cards }], excluded: [] }, later(30)),
		);

		expect(storiesOf(front).map((story) => story.photo?.alt ?? null)).toEqual(["A ferry", null, null]);
		const { change } = must(await updatePhoto(photo.id, { alt: "The ferry at noon" }, chief, later(31)));
		expect([...page.tags]).toEqual(expect.arrayContaining(await tagsOfChange(db(), change)));
	});

	test("lets a withdrawn story go by itself", async () => {
		must(await withdrawArticle({ articleId: id("Otters"), reason: "It was about another river." }, chief, later(35)));

		expect(await headlines(later(36))).toEqual(["Tea", "Lamps", "Trams", "Bridges"]);
	});

	test("is none above a list where nothing stands in it any more, and the list has all", async () => {
		const page = await getSectionPage("world");

		expect(page?.front).toBeNull();
		expect(page?.stories.map(({ headline }) => headline)).toEqual(["Lamps", "Trams", "Bridges"]);
	});
});
