import type { RequestListener } from "node:http";
import { expect, test } from "vitest";
import { respondIn } from "#lib/changes/response.ts";
import { renderPage } from "./render.ts";

const parts = async () => ({ styles: () => null, script: () => null, speculation: "", query: "" });
const render = (handle: RequestListener, patience = 10_000) =>
	renderPage("/sitemaps/2016-11.xml", true, { handle, host: "paper.example", parts, patience, edition: "full" });

test("what comes in pieces is one page once all of it is there", async () => {
	const { body, status } = await render((_, response) => {
		response.writeHead(200, { "content-type": "application/xml" });
		response.write("<urlset>");
		setImmediate(() => response.end("</urlset>"));
	});

	expect([status, body.toString()]).toEqual([200, "<urlset></urlset>"]);
});

test("what breaks off, fails or never ends is no page", async () => {
	await expect(
		render((_, response) => {
			response.writeHead(200, { "content-type": "application/xml" });
			response.write("<urlset>");
			setImmediate(() => response.destroy(new Error("The database is gone")));
		}),
	).rejects.toThrow();
	await expect(render((_, response) => response.writeHead(500).end("broken"))).rejects.toThrow("answered 500");
	await expect(render(() => {}, 1)).rejects.toThrow("took longer than 1 ms");
});

test("a page knows nothing of whoever asked for it", async () => {
	let seen: unknown;
	await render((request, response) => {
		seen = request.headers;
		response.end("words");
	});

	expect(seen).toEqual({ host: "paper.example", "user-agent": expect.any(String) });
});

test("a page says which language it is in: the site's, or that of what it is about", async () => {
	const html = '<!DOCTYPE html><html lang="hi" dir="ltr"><head></head><body></body></html>';
	const page = (language: string | null) =>
		render((_, response) => {
			if (language) respondIn(language);
			response.writeHead(200, { "content-type": "text/html" }).end(html);
		});

	expect((await page(null)).headers["content-language"]).toBe("hi");
	expect((await page("ur")).headers["content-language"]).toBe("ur");
});
