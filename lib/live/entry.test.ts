import { expect, test } from "vitest";
import { paragraphs, plainText } from "#lib/body/body.ts";
import { body, bold, link, paragraph, run } from "#lib/body/elements.ts";
import { type Actor, roles } from "#lib/users/role.ts";
import { canBeCovered, coverageOf, mayChangeEntry, mayOpenCoverage, mayPost } from "./coverage.ts";
import { entryAddress, longest, readEntry, titleOf } from "./entry.ts";

const plain = { isKeyEvent: false, isPinned: false };
const read = (headline: string, body: unknown) => readEntry({ ...plain, headline, body });

test("an entry keeps links, emphasis, lists and quotes, without the empty lines around them", () => {
	const quote = { type: "blockquote" as const, content: [{ type: "paragraph" as const, content: [run("We held.")] }] };
	const said = paragraph([run("The "), run("dam", bold), run(" holds", link("https://dam.example/"))]);
	const result = read("  The dam\n holds ", body({ type: "paragraph" }, said, quote, { type: "paragraph" }));

	expect(result).toMatchObject({ ok: true, value: { headline: "The dam holds", body: { content: [said, quote] } } });
});

test.each([
	["", paragraphs([""]), "body", "Write what happened"],
	["x".repeat(longest.headline + 1), paragraphs(["Water."]), "headline", "at most 200 characters"],
	["", paragraphs(["x".repeat(longest.text + 1)]), "body", "at most 20000 characters"],
	["Photo", { type: "doc", content: [{ type: "photo", attrs: { photoId: 1 } }] }, "body", "text, lists and quotes"],
	["Script", "<script>", "body", ""],
])("an entry headed %.10j is refused by its field, with the remedy", (headline, typed, field, words) => {
	expect(read(headline, typed)).toMatchObject({ ok: false, reason: { code: "invalid", field, message: expect.stringContaining(words) } });
});

test("an entry's words lose what readers cannot see and no database takes", () => {
	expect(read("Flood\u0000 at\u0008 \u202Eghat", paragraphs(["Wa\u0000ter\u202e."]))).toMatchObject({
		ok: true,
		value: { headline: "Flood at ghat", body: paragraphs(["Water."]) },
	});
	expect(read("\u200b", paragraphs(["\u2060\u200d"]))).toMatchObject({ ok: false, reason: { field: "body" } });
});

test("a headline alone is an entry", () => {
	const result = read("Polls close", paragraphs([]));

	expect(result.ok && plainText(result.value.body)).toBe("");
});

test("an entry is called by its headline, else by how it begins, cut between words", () => {
	expect(titleOf({ headline: "Polls close", body: paragraphs(["Water."]) })).toBe("Polls close");
	expect(titleOf({ headline: "", body: paragraphs(["Water came to the ghats", "and stayed."]) }, 20)).toBe("Water came to the…");
	expect(entryAddress("/world/dam", 7)).toBe("/world/dam?entry=7#entry-7");
});

const as = (role: Actor["role"], id = "me"): Actor => ({ id, name: role, role, ip: "" });
const mine = { status: "published" as const, createdById: "me", assigneeId: null };
const theirs = { ...mine, createdById: "her" };

test("whoever publishes begins coverage; whoever may edit the story posts to it", () => {
	expect(roles.filter((role) => mayOpenCoverage(as(role)))).toEqual(["editor", "chief", "admin"]);
	expect([mine, theirs, { ...theirs, assigneeId: "me" }].map((story) => mayPost(as("reporter"), story))).toEqual([true, false, true]);
	expect(mayPost(as("editor"), theirs)).toBe(true);
});

test("a reporter changes their own entries, an editor any", () => {
	const change = (role: Actor["role"], story: typeof mine, authorId: string | null) => mayChangeEntry(as(role), story, { authorId });

	expect(change("reporter", mine, "me")).toBe(true);
	expect(change("reporter", mine, "her")).toBe(false);
	expect(change("reporter", mine, null)).toBe(false);
	expect(change("reporter", theirs, "me")).toBe(false);
	expect(change("editor", theirs, "her")).toBe(true);
});

test("coverage goes on until it is ended, and not in a story that was given up or taken down", () => {
	const [began, ended] = [new Date(1), new Date(2)];

	expect(coverageOf({ live: false, liveStartedAt: null, liveEndedAt: null })).toBeNull();
	expect(coverageOf({ live: true, liveStartedAt: began, liveEndedAt: null })).toEqual({ startedAt: began, endedAt: null });
	expect(coverageOf({ live: false, liveStartedAt: began, liveEndedAt: ended })).toEqual({ startedAt: began, endedAt: ended });
	expect((["draft", "published", "spiked", "withdrawn"] as const).filter((status) => canBeCovered({ status }))).toEqual([
		"draft",
		"published",
	]);
});
