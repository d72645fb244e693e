import { settings } from "#lib/settings.ts";
import type { Parts } from "./document.ts";
import { bundleOf, readerModules } from "./reader-modules.ts";
import { stylesheetAt } from "./stylesheets.ts";

/**
 * What a browser may do before a reader goes on: fetch a page when the pointer rests on its link, render it when the finger comes down.
 * Not the newsroom, nothing that counts or costs, no choice that would be remembered (Speculation Rules, WICG).
 */
const elsewhere = {
	or: [
		{ href_matches: "/admin*" },
		{ href_matches: "/api/*" },
		{ href_matches: "/search*" },
		{ selector_matches: "[download], [rel=nofollow]" },
	],
};
const inThisPaper = { and: [{ href_matches: "/*" }, { not: elsewhere }] };
const speculation = JSON.stringify({
	prefetch: [{ where: inThisPaper, eagerness: "moderate" }],
	prerender: [{ where: inThisPaper, eagerness: "conservative" }],
});

/** What readers' documents take from outside of themselves. */
export async function documentParts(): Promise<Parts> {
	const modules = await readerModules();
	const offered = (tag: string) => tag !== "keep-offline" || settings().offersOffline;

	return {
		styles: stylesheetAt,
		script: (tags) => bundleOf(tags.filter(offered), modules)?.path ?? null,
		speculation,
		query: "",
	};
}
