import { renderToStaticMarkup } from "react-dom/server";
import { beforeAll, expect, test } from "vitest";
import { countNewer, getNewestMoment } from "#lib/articles/newest-queries.ts";
import { chief, later, must, type Newsroom, openNewsroom } from "#lib/articles/newsroom.test-support.ts";
import { onBothDatabases } from "#lib/db/test-database.ts";
import { plainCard } from "#lib/fronts/card.ts";
import { publishFront, saveFront } from "#lib/fronts/commands.ts";
import { newContainer } from "#lib/fronts/default-layout.ts";
import type { Layout } from "#lib/fronts/layout.ts";
import { getSectionPage } from "#lib/fronts/list-page-queries.ts";
import { getHomeFront } from "#lib/fronts/queries.ts";
import { siteSettings, toSite } from "#lib/site/site.ts";
import { FrontPage } from "./front/front-page.tsx";
import { ListPage } from "./list-page.tsx";

const site = toSite(siteSettings.parse({ name: "The Paper" }));

onBothDatabases("what a page says came since it was opened", () => {
	let desk: Newsroom;
	const publish = async (headline: string, minutes: number) => {
		const saved = await desk.create({ headline }, later(minutes));
		await desk.publish(saved, later(minutes));
		return saved.articleId;
	};
	const arrange = async (key: string, layout: Layout) => {
		const { version } = must(await saveFront({ key, version: 0, layout }, chief, later(5)));
		must(await publishFront({ key, version }, chief, later(5)));
	};
	const lead = (articleId: number) => ({ ...newContainer("lead", "lead", { by: "nothing" }), cards: [plainCard(articleId)] });
	beforeAll(async () => {
		desk = await openNewsroom();
	});

	test("on the front page leaves out what was there, though no container shows it", async () => {
		const older = await publish("Otters", 1);
		const keptOut = await publish("Bridges", 2);
		await publish("Trams", 3);
		await arrange("home", { containers: [lead(older)], excluded: [keptOut] });
		const asked = askedOf(<FrontPage front={await getHomeFront(later(6))} site={site} newest={await getNewestMoment()} />);

		expect(await countNewer(asked)).toBe(0);
		await publish("Lamps", 7);
		expect(await countNewer(asked)).toBe(1);
	});

	test("on a section's page leaves out what stands in the front above its list", async () => {
		const newest = await publish("Looms", 8);
		await arrange(`section-${desk.sectionId}`, { containers: [lead(newest)], excluded: [] });
		const page = await getSectionPage("world");
		if (!page) throw new Error("The section has no page.");
		const asked = askedOf(
			<ListPage heading="World" list={page} front={page.front} section="world" site={site} address="/world" isNewest labels={false} />,
		);

		expect(page.stories.map(({ headline }) => headline)).not.toContain("Looms");
		expect(await countNewer(asked, "world")).toBe(0);
		await publish("Tea", 9);
		expect(await countNewer(asked, "world")).toBe(1);
	});
});

/** The moment after which a page asks for stories. */
function askedOf(page: React.ReactElement): Date {
	const [, ask = ""] = /data-ask="([^"]+)"/.exec(renderToStaticMarkup(page)) ?? [];

	return new Date(new URL(ask.replaceAll("&amp;", "&"), "http://localhost").searchParams.get("after") ?? "");
}
