import type { IncomingHttpHeaders } from "node:http";

/** Words by which programs that read name themselves; browsers of people have none of them, though a maker of phones is called Cubot. */
const machine =
	/(?<!cu)bot(?:\b|[/;_-])|crawl|spider|slurp|headless|lighthouse|pagespeed|prerender|monitor|uptime|archiver|archive\.org|scraper|phantom|puppeteer|playwright|selenium|curl|wget|python|java\/|okhttp|axios|node-fetch|go-http|httpclient|facebookexternalhit|embedly|validator/i;

/** Whether a program sent this, as far as it says so itself: by its name, by its brands, or by having no browser's name at all. */
export function isMachine(headers: IncomingHttpHeaders): boolean {
	const agent = headers["user-agent"] ?? "";

	return !/^Mozilla\/5\.0 \(/.test(agent) || machine.test(agent) || machine.test(String(headers["sec-ch-ua"] ?? ""));
}

/** Whether a reader's browser asks that nothing be kept of what they do (Global Privacy Control; Do Not Track before it). */
export function wantsNoTrace(headers: IncomingHttpHeaders): boolean {
	return headers["sec-gpc"] === "1" || headers.dnt === "1";
}
