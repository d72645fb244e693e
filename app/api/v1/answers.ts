import type { z } from "zod";
import { readAsked } from "#lib/api/asked.ts";
import type { Problem } from "#lib/api/schemas.ts";
import type { Place } from "#lib/api/stories.ts";
import { settings } from "#lib/settings.ts";
import { getSite } from "#lib/site/queries.ts";

/** JSON that any page anywhere may read. */
export function answer(body: unknown, status = 200, type = "application/json"): Response {
	return new Response(JSON.stringify(body), { status, headers: { "content-type": type, "access-control-allow-origin": "*" } });
}

/** Says what went wrong (RFC 9457). */
export function problem(body: Problem): Response {
	return answer(body, body.status, "application/problem+json");
}

/** Says that something is not there. */
export function notThere(detail: string): Response {
	return problem({ type: "about:blank", title: "Not Found", status: 404, detail });
}

/** Says that something was taken down, and why. */
export function withdrawn(reason: string): Response {
	return problem({ type: "about:blank", title: "Gone", status: 410, detail: reason || "This story was withdrawn." });
}

/** Reads what the address asks; what is malformed is answered with a problem. */
export async function asking<Shape extends z.ZodType>(
	shape: Shape,
	request: Request,
	then: (asked: z.infer<Shape>) => Promise<Response>,
): Promise<Response> {
	const read = readAsked(shape, new URL(request.url).searchParams);

	return read.ok ? then(read.value) : problem(read.reason);
}

/** Where the API speaks. */
export async function place(): Promise<Place> {
	return { origin: settings().siteUrl, site: await getSite() };
}

/** A page of a list, or one thing that has pages of its own, with its address and the next page's; `next` is null on the last one. */
export function pagedAnswer(data: unknown, request: Request, next: string | number | null): Response {
	return answer({ data, links: linksOf(request, next) });
}

/** The address of what was asked for, and of the page after it. */
export function linksOf(request: Request, next: string | number | null): { self: string; next: string | null } {
	const { pathname, search } = new URL(request.url);
	const self = new URL(pathname + search, settings().siteUrl);
	const following = new URL(self);
	if (next !== null) following.searchParams.set("cursor", String(next));

	return { self: self.href, next: next === null ? null : following.href };
}
