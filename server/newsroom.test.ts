import type { RequestListener } from "node:http";
import inject from "light-my-request";
import { expect, test } from "vitest";
import { serveNewsroom, serveProgram, statusOf } from "./newsroom.ts";

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
			inject((request, response) => serve(request, response, { handle, dev: false, isAway: () => isAway }), { url });

		expect(await ask("/fails", true)).toMatchObject({ statusCode: 503, headers: { "retry-after": "5" } });
		expect(await ask("/fails", false)).toMatchObject({ statusCode: 500 });
		expect(await ask("/works", true)).toMatchObject({ statusCode: 200 });
		expect((await ask("/works", true)).headers["retry-after"]).toBeUndefined();
	},
);
