import { parseBody } from "#lib/body/body.ts";
import { body, paragraph } from "#lib/body/elements.ts";
import { createPage } from "#lib/pages/commands.ts";
import { publishPage } from "#lib/pages/publishing-commands.ts";
import { system } from "#lib/users/role.ts";
import { must } from "./must.ts";
import { getMadePage } from "./queries.ts";
import type { Edition } from "./telling.ts";

/** Makes the pages that are not there yet, and puts them before readers. */
export async function makePages(pages: Edition["pages"], now: Date): Promise<void> {
	for (const [slug, { title, description, body: pieces }] of Object.entries(pages)) {
		const elements = pieces.map((piece) => (typeof piece === "string" || Array.isArray(piece) ? paragraph(piece) : piece));
		const draft = { title, slug, description, body: must(parseBody(body(...elements)), slug) };
		const page = (await getMadePage(slug)) ?? { ...must(await createPage(draft, system, now), slug), publishedSlug: null };
		if (page.publishedSlug === null) must(await publishPage(page, system, now), slug);
	}
}
