import { parseXml } from "#lib/xml/parse.test-support.ts";
import { Desk } from "./desk.ts";
import type { Paper } from "./paper.ts";
import { test as base } from "./test.ts";

export { expect } from "@playwright/test";

/** The test of stories that happen beside the server too: `newsroom` works in the same paper, from this process. */
export const test = base.extend<{ newsroom: Desk }>({
	newsroom: async ({ paper }, use) => {
		const newsroom = await Desk.open(paper);
		await use(newsroom);
		await newsroom.close();
	},
});

/** What stands at an address. */
export const read = (paper: Paper, path: string) => fetch(paper.url + path).then((answer) => answer.text());

export const status = (paper: Paper, path: string) => fetch(paper.url + path).then((answer) => answer.status);

/** Addresses that a sitemap names. */
export const locations = (xml: string) => parseXml(xml).children.map((child) => child.text("loc"));

/** What a page says of itself in JSON-LD. */
export const jsonLdOf = (html: string) => /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? "";
