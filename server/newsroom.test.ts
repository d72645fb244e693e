import type { RequestListener } from "node:http";
import inject from "light-my-request";
import { expect, test } from "vitest";
import { ActionPages } from "./action-pages.ts";
import { serveNewsroom, serveProgram, statusOf } from "./newsroom.ts";

const siteUrl = "https://paper.example:8443";
const untouched = { status: null, isBegun: false };

test("a form that was refused says so, whatever the framework calls it", () => {
	expect(statusOf(200, { status: 422, isBegun: true }, true)).toBe(422);
	expect(statusOf(200, { status: null, isBegun: true }, true)).toBe(200);
	expect(statusOf(303, { status: 422, isBegun: true }, true)).toBe(303);
});

test("what failed before any doorway was reached was no form of ours; what failed after it is our fault", () => {
	expect(statusOf(500, untouched, true)).toBe(400);
	expect(statusOf(500, { ...untouched, isBegun: true }, true)).toBe(500);
	expect(statusOf(500, untouched, false)).toBe(500);
	expect(statusOf(503, untouched, true)).toBe(503);
});

test.each([serveNewsroom, serveProgram])(
	"what fails while the database is away says when to come back; what fails otherwise is our fault",
	async (serve) => {
		const handle: RequestListener = (request, response) => response.writeHead(request.url === "/fails" ? 500 : 200).end("words");
		const ask = (url: string, isAway: boolean) =>
			inject((request, response) => serve(request, response, { handle, dev: false, actions: pages, isAway: () => isAway, siteUrl }), {
				url,
			});

		expect(await ask("/fails", true)).toMatchObject({ statusCode: 503, headers: { "retry-after": "5" } });
		expect(await ask("/fails", false)).toMatchObject({ statusCode: 500 });
		expect(await ask("/works", true)).toMatchObject({ statusCode: 200 });
		expect((await ask("/works", true)).headers["retry-after"]).toBeUndefined();
	},
);

const pages = new ActionPages(["/admin/stories/[id]", "/admin/topics/new"], { publish: ["/admin/stories/[id]"] });

test("an action that was sent to a page without it runs under the page that has it", async () => {
	const handle: RequestListener = (request, response) => response.end(`${request.url} ${request.headers["x-action-forwarded"]}`);
	const send = (url: string) =>
		inject((request, response) => serveNewsroom(request, response, { handle, dev: false, actions: pages, isAway: () => false, siteUrl }), {
			method: "POST",
			url,
			headers: { "next-action": "publish" },
		});

	expect((await send("/admin/topics/new?from=list")).payload).toBe("/admin/stories/0 1");
	expect((await send("/admin/stories/7?from=list")).payload).toBe("/admin/stories/7?from=list undefined");
});

test("a browser that sends a form of an earlier build is told what to do; a script keeps the framework's answer", async () => {
	const handle: RequestListener = (request, response) => {
		response.statusCode = 409;
		response.setHeader("x-nextjs-action-not-found", "1").setHeader("content-length", 5);
		if (request.headers["x-head-first"]) response.writeHead(409); // as where the framework compresses
		response.end("words");
	};
	const send = (headers: Record<string, string>) =>
		inject((request, response) => serveNewsroom(request, response, { handle, dev: false, actions: pages, isAway: () => false, siteUrl }), {
			method: "POST",
			url: "/admin/topics/new",
			headers,
		});

	for (const form of [await send({}), await send({ "x-head-first": "1" })]) {
		expect([form.statusCode, form.headers["content-type"]]).toEqual([409, "text/plain; charset=utf-8"]);
		expect(form.payload).toMatch(/^Bureau was updated while this page was open, so nothing was done\./);
		expect(form.headers["content-length"]).toBe(String(form.payload.length));
	}
	expect((await send({ "next-action": "lost" })).payload).toBe("words");
});

test.each([serveNewsroom, serveProgram])(
	"what another site made a browser ask for is not compressed: its length would tell of it",
	async (serve) => {
		const asksFor = async (from?: string) => {
			let asked: unknown;
			const handle: RequestListener = (request, response) => {
				asked = request.headers["accept-encoding"];
				response.end();
			};
			const headers = { "accept-encoding": "gzip", ...(from === undefined ? {} : { "sec-fetch-site": from }) };
			await inject((request, response) => serve(request, response, { handle, dev: false, actions: pages, isAway: () => false, siteUrl }), {
				url: "/",
				headers,
			});

			return asked;
		};

		for (const own of ["same-origin", "none"]) expect(await asksFor(own), own).toBe("gzip");
		for (const other of ["cross-site", "same-site", undefined]) expect(await asksFor(other), other).toBeUndefined();
	},
);

test("the framework is told the host of SITE_URL, whatever a proxy passed, so that it takes our own forms", async () => {
	const hostFor = async (origin: string) => {
		let host: unknown;
		const handle: RequestListener = (request, response) => {
			host = request.headers.host;
			response.end();
		};
		const asked = { url: "/admin", method: "POST" as const, headers: { origin, host: "paper.example" } };
		await inject(
			(request, response) => serveNewsroom(request, response, { handle, dev: false, actions: pages, isAway: () => false, siteUrl }),
			asked,
		);

		return host;
	};

	expect(await hostFor(siteUrl)).toBe("paper.example:8443");
	expect(await hostFor("http://paper.example")).toBe("paper.example");
});
