import { expect, test } from "vitest";
import { ActionPages } from "./action-pages.ts";

const pages = new ActionPages(["/admin", "/admin/[...missing]", "/admin/stories/[id]", "/admin/stories/new", "/admin/topics/new"], {
	publish: ["/admin/stories/[id]"],
	create: ["/admin/stories/new"],
	signOut: ["/admin", "/admin/[...missing]", "/admin/stories/[id]", "/admin/stories/new", "/admin/topics/new"],
});

test("an action that its page has stays there", () => {
	expect(pages.pathFor("publish", "/admin/stories/7")).toBeNull();
	expect(pages.pathFor("create", "/admin/stories/new")).toBeNull();
	expect(pages.pathFor("signOut", "/admin/no/such/page")).toBeNull();
});

test("an action that another page has is sent there, even where the addresses look alike", () => {
	expect(pages.pathFor("publish", "/admin/topics/new")).toBe("/admin/stories/0");
	expect(pages.pathFor("publish", "/admin/stories/new")).toBe("/admin/stories/0");
	expect(pages.pathFor("create", "/admin/stories/7")).toBe("/admin/stories/new");
	expect(pages.pathFor("create", "/admin/no/such/page")).toBe("/admin/stories/new");
});

test("an action that no page has is left to the framework, which refuses it", () => {
	expect(pages.pathFor("lost", "/admin/stories/7")).toBeNull();
	expect(pages.pathFor("constructor", "/admin/stories/7")).toBeNull();
});
