import { expect, test } from "vitest";
import type { Entry } from "#lib/audit/entry.ts";
import { deedWords, subjectAddress, subjectName } from "./words.ts";

const entry = (change: Partial<Entry>): Entry => ({
	id: 1,
	at: new Date("2026-03-01T12:00:00Z"),
	actorId: "1",
	actorName: "Asha Menon",
	action: "topic.update",
	subjectKind: "topic",
	subjectId: "7",
	detail: {},
	ip: "",
	...change,
});

test("what an older version wrote is told in words of its own", () => {
	expect(deedWords("photo.upload")).toBe("uploaded");
	expect(deedWords("slugRenamed")).toBe("slug renamed");
});

test("the thing leads to its page, for those who may open it", () => {
	expect(subjectAddress(entry({}), { role: "chief" })).toBe("/admin/topics/7");
	expect(subjectAddress(entry({ subjectKind: "user", subjectId: "a b" }), { role: "chief" })).toBeNull();
	expect(subjectAddress(entry({ subjectKind: "user", subjectId: "a b" }), { role: "admin" })).toBe("/admin/people/a%20b");
});

test("what there is one of leads to its screen, and what was deleted to none", () => {
	const menus = entry({ action: "site.menus", subjectKind: "site", subjectId: "menus" });
	expect([subjectName(menus), subjectAddress(menus, { role: "admin" })]).toEqual(["the menus", "/admin/settings/menus"]);
	expect(subjectAddress(entry({ subjectKind: "front", subjectId: "breaking" }), { role: "chief" })).toBe("/admin/fronts");
	expect(subjectAddress(entry({ action: "topic.delete" }), { role: "chief" })).toBeNull();
});
