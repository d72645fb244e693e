import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { placeOf, properPath, targetOf } from "./place.ts";

test("a path is for readers, for the newsroom, for programs, or for nobody", () => {
	expect(["/", "/world", "/admin-news", "/administration", "/api", "/api/v1", "/api/v1/stories", "/api/reader/newer"].map(placeOf)).toEqual(
		Array(8).fill("readers"),
	);
	expect(["/admin", "/admin/", "/admin/stories/1"].map(placeOf)).toEqual(Array(3).fill("newsroom"));
	expect(["/api/photos", "/api/stories/1/draft"].map(placeOf)).toEqual(Array(2).fill("programs"));
	expect(["/api/", "/api/nothing", "/api/v2/stories", "/api/v1x"].map(placeOf)).toEqual(Array(4).fill("nobody"));
	expect(["/_next/static/x.js", "/media/photos/x", "/healthz"].map(placeOf)).toEqual(["framework", "media", "health"]);
});

test("every interface of the application is known here", () => {
	for (const folder of readdirSync("app/api")) expect(placeOf(`/api/${folder}`), folder).not.toBe("nobody");
});

test("an encoded letter leads to nobody else's place", () => {
	expect(properPath("/%61dmin/sign-in")).toBe("/admin/sign-in");
	expect(properPath("/ap%69/photos")).toBe("/api/photos");
	expect(properPath("/%5fnext/static/x.js")).toBe("/_next/static/x.js");
	expect(properPath("/m%65dia/photos/x")).toBe("/media/photos/x");
	expect(properPath("/health%7a")).toBe("/healthz");
	for (const path of ["/w%6Frld", "/admin%2Fsign-in", "/topic/%E4%B8%96", "/admin/%61", "/world"]) expect(properPath(path)).toBeNull();
});

test("who names the site in an address asks for the same", () => {
	expect(targetOf("http://localhost:3000/town?q=1")).toBe("/town?q=1");
	expect(targetOf("HTTPS://other.example")).toBe("/");
	expect(targetOf("http://other.example?q=1")).toBe("/?q=1");
	expect(targetOf("/town?next=http://other.example/")).toBe("/town?next=http://other.example/");
});
