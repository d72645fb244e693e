import { createHash } from "node:crypto";
import type { RequestListener } from "node:http";
import inject from "light-my-request";
import { currentPage, newPageRender } from "#lib/changes/page.ts";
import { type Document, type Parts, toDocument } from "./document.ts";
import type { RenderedPage } from "./finished-page.ts";
import { toLiteDocument } from "./lite/document.ts";
import type { Edition } from "./lite/edition.ts";
import { sizeOfPhoto } from "./lite/photo-size.ts";
import { readerPolicy } from "./policy.ts";
import { fittingTarget } from "./redirect.ts";
import { within } from "./within.ts";

/** A page could not be made: the framework answered with an error, or not in time. */
export class RenderFailed extends Error {
	override name = "RenderFailed";
}

type Options = {
	handle: RequestListener;
	/** The site's host and port, as pages are to know it. */
	host: string;
	parts: () => Promise<Parts>;
	/** How long a rendering may take, in milliseconds. */
	patience: number;
	edition: Edition;
};

/** Headers of a page's own that are passed on; all others are the framework's or ours. */
const passedOn = [
	"content-type",
	"content-security-policy",
	"content-disposition",
	"link",
	"access-control-allow-origin",
	"x-robots-tag",
	"content-language",
];

/**
 * Renders an address through Next in this process: with no header of any client's, so that nothing of one reader can be in a page of
 * all. Throws RenderFailed.
 */
export async function renderPage(
	target: string,
	plain: boolean,
	{ handle, host, parts, patience, edition }: Options,
): Promise<RenderedPage> {
	const begun = performance.now();
	const page = newPageRender();
	const late = () => new RenderFailed(`${target} took longer than ${patience} ms`);
	const answer = await within(
		patience,
		// Awaited inside: the dispatcher begins only when somebody waits for it, and must do so where the page's store is.
		currentPage().run(page, async () => await inject(handle, { method: "GET", url: target, headers: { host } })),
		late,
	);
	const status = page.status ?? answer.statusCode;
	if (status >= 500) throw new RenderFailed(`${target} answered ${status}`);

	const own = ownHeaders(answer.headers);
	const isDocument = own["content-type"]?.startsWith("text/html") && !own.location;
	if (isDocument) own["content-language"] ??= page.language ?? languageOf(answer.payload);
	const query = target.split("?", 2)[1] ?? "";
	const documentOf = async () =>
		edition === "lite"
			? toLiteDocument(answer.payload, { query, sizeOf: sizeOfPhoto })
			: toDocument(answer.payload, { ...(await parts()), query });
	const body = isDocument ? bytesOf(await documentOf(), own) : own.location ? Buffer.alloc(0) : answer.rawPayload;
	return {
		address: target,
		status,
		body,
		headers: own,
		tags: page.tags,
		rightUntil: page.rightUntil,
		keepable: answer.headers["set-cookie"] === undefined,
		plain,
		edition,
		milliseconds: performance.now() - begun,
	};
}

/** The language that a document says it is in; the parser needs no more than the beginning for it. */
function languageOf(html: string): string {
	const [, language = "en"] = /<html[^>]*\slang="([A-Za-z0-9-]+)"/.exec(html.slice(0, 1000)) ?? [];

	return language;
}

type Answered = Record<string, string | number | string[] | undefined>;

function ownHeaders(given: Answered): Record<string, string> {
	const own: Record<string, string> = {};
	for (const name of passedOn) if (given[name] !== undefined) own[name] = String(given[name]);
	// The framework names the new place twice.
	const location = Array.isArray(given.location) ? given.location[0] : given.location;
	if (location !== undefined) {
		const target = fittingTarget(String(location));
		if (target === null) throw new RenderFailed(`The redirect's target is too long: ${String(location).slice(0, 200)}…`);
		own.location = target;
		delete own["content-type"];
	}

	return own;
}

function bytesOf({ html, inlineScripts, inlineStyles }: Document, headers: Record<string, string>): Buffer {
	headers["content-security-policy"] = readerPolicy({ scripts: inlineScripts.map(sourceOf), styles: inlineStyles.map(sourceOf) });
	delete headers.link; // preloads of what was taken out

	return Buffer.from(html);
}

/** A text as a policy names it (CSP 3, 2.3.1). */
function sourceOf(text: string): string {
	return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}
