import { readdirSync, readFileSync } from "node:fs";
import inject from "light-my-request";
import { expect, test } from "vitest";
import { allowed, methodsOf, tellMethods } from "./methods.ts";
import { refuse } from "./refusal.ts";

test("each address names the methods that it takes", () => {
	expect(["/", "/town/story", "/feed.xml", "/api/v1/stories", "/media/photos/x"].map(allowed)).toEqual(Array(5).fill("GET, HEAD, OPTIONS"));
	expect(allowed("/admin/stories/7")).toBe("GET, HEAD, POST, OPTIONS");
	expect(allowed("/api/beacon")).toBe("POST, OPTIONS");
});

test("what is said of the newsroom's interfaces is what they have", () => {
	const routes = readdirSync("app/api", { recursive: true, encoding: "utf8" }).filter((file) => file.endsWith("route.ts"));
	expect(routes.length).toBeGreaterThan(10);
	for (const file of routes.filter((route) => !route.startsWith("v1"))) {
		const path = `/api/${file.replace("/route.ts", "").replaceAll(/\[\w+\]/g, "7")}`;
		const exported = [...readFileSync(`app/api/${file}`, "utf8").matchAll(/^export (?:async )?function ([A-Z]+)\(/gm)].map(
			([, name]) => name,
		);
		expect(new Set(methodsOf(path).filter((method) => method !== "HEAD")), path).toEqual(new Set(exported));
	}
});

test("a page of another site may ask the read API, and is told so before it asks", async () => {
	const ask = (path: string) => inject((_, response) => tellMethods(response, path), { method: "OPTIONS", url: path });

	expect(await ask("/api/v1/stories")).toMatchObject({
		statusCode: 204,
		headers: {
			allow: "GET, HEAD, OPTIONS",
			"access-control-allow-origin": "*",
			"access-control-allow-methods": "GET, HEAD, OPTIONS",
			"access-control-allow-headers": "*",
		},
	});
	for (const path of ["/api/stories/7/draft", "/town"]) expect((await ask(path)).headers["access-control-allow-origin"]).toBeUndefined();
});

test("a refusal names what is allowed, and comes in the shape of whoever is asked", async () => {
	const ask = (path: string, status: 400 | 404 | 405) =>
		inject((_, response) => refuse(response, { status, words: "Not so." }, path), { method: "POST", url: "/" });

	const api = await ask("/api/v1/stories", 405);
	expect(api.headers).toMatchObject({
		"content-type": "application/problem+json; charset=utf-8",
		allow: "GET, HEAD, OPTIONS",
		"access-control-allow-origin": "*",
	});
	expect(api.json()).toEqual({ type: "about:blank", title: "Method Not Allowed", status: 405, detail: "Not so." });
	expect((await ask("/api/v1/%E0%A4%A", 400)).json()).toMatchObject({ title: "Bad Request", status: 400, detail: "Not so." });
	expect((await ask("/api/v2/stories", 404)).json()).toMatchObject({ title: "Not Found", status: 404 });
	expect((await ask("/api/stories/7/draft", 400)).json()).toEqual({ error: { message: "Not so." } });
	const page = await ask("/town", 405);
	expect([page.payload, page.headers.allow]).toEqual(["Not so.\n", "GET, HEAD, OPTIONS"]);
	expect((await ask("/town", 400)).headers.allow).toBeUndefined();
});
