import { readdirSync, readFileSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { fileOf, freshDataDir } from "#lib/photos/pictures.test-support.ts";
import { clearAbandoned, incomingPath, receive } from "./incoming.ts";
import { mediaStore } from "./media.ts";

const folder = freshDataDir();
const incoming = () => readdirSync(join(folder, "media", "incoming"));

function body(chunks: Uint8Array[], end: "closes" | "breaks" = "closes"): ReadableStream<Uint8Array> {
	const rest = [...chunks];

	return new ReadableStream({
		pull(controller) {
			const chunk = rest.shift();
			if (chunk) controller.enqueue(chunk);
			else if (end === "closes") controller.close();
			else controller.error(new Error("aborted"));
		},
	});
}
const kilobyte = () => new Uint8Array(1024).fill(7);

test("a body is written to a file as it comes", async () => {
	const received = await receive(body([kilobyte(), kilobyte()]), { limit: 2048, announced: 2048 });

	expect(received.ok && readFileSync(received.value)).toEqual(Buffer.alloc(2048, 7));
});

test.each([
	["more than the limit is announced", body([kilobyte()]), { limit: 1000, announced: 1024 }, { code: "tooLarge", limit: 1000 }],
	[
		"more than the limit comes unannounced",
		body([kilobyte(), kilobyte()]),
		{ limit: 2000, announced: null },
		{ code: "tooLarge", limit: 2000 },
	],
	[
		"more comes than was announced, beyond the limit",
		body([kilobyte(), kilobyte()]),
		{ limit: 2000, announced: 10 },
		{ code: "tooLarge", limit: 2000 },
	],
	["more comes than was announced", body([kilobyte(), kilobyte()]), { limit: 4000, announced: 1024 }, { code: "cutOff" }],
	["less comes than was announced", body([kilobyte()]), { limit: 4000, announced: 2048 }, { code: "cutOff" }],
	["the sender goes away", body([kilobyte()], "breaks"), { limit: 4000, announced: 2048 }, { code: "cutOff" }],
])("nothing is left where %s", async (_, sent, expected, reason) => {
	const before = incoming();

	expect(await receive(sent, expected)).toEqual({ ok: false, reason });
	expect(incoming()).toEqual(before);
});

test("a body that has no end is left off at the limit", async () => {
	let sent = 0;
	const endless = new ReadableStream<Uint8Array>({
		pull(controller) {
			sent += 1024;
			controller.enqueue(kilobyte());
		},
	});

	expect(await receive(endless, { limit: 100_000, announced: null })).toEqual({ ok: false, reason: { code: "tooLarge", limit: 100_000 } });
	expect(sent).toBeLessThan(1_000_000);
});

test("what a process that died left behind is cleared away, and what is coming in is not", async () => {
	const [left, coming] = [await incomingPath(), await incomingPath()];
	writeFileSync(left, "half");
	writeFileSync(coming, "half");
	const longAgo = new Date(Date.now() - 16 * 60_000);
	utimesSync(left, longAgo, longAgo);

	expect(await clearAbandoned(new Date())).toBe(1);
	expect(incoming().map((name) => join(folder, "media", "incoming", name))).toContain(coming);
	expect(await clearAbandoned(new Date())).toBe(0);
});

test("what is kept stays as it is, can be read in part, listed and removed", async () => {
	const store = mediaStore();
	await store.keep("originals/ab/abcd", fileOf(folder, "first"));
	await store.keep("originals/ab/abcd", fileOf(folder, "second"));
	const chunks: Buffer[] = [];
	for await (const chunk of store.read("originals/ab/abcd", { first: 1, last: 3 })) chunks.push(chunk as Buffer);
	const listed: string[] = [];
	for await (const key of store.list("originals")) listed.push(key);

	expect(Buffer.concat(chunks).toString()).toBe("irs");
	expect(listed).toEqual(["originals/ab/abcd"]);
	expect(readdirSync(folder).filter((name) => name.startsWith("sent-"))).toEqual([]);
	await store.remove("originals/ab/abcd");
	expect(await store.find("originals/ab/abcd")).toBeNull();
});

test.each(["../secrets.json", "originals/../../secrets", "/etc/passwd", "originals", "originals/ab/..", "originals\\ab", ""])(
	"%j is no key",
	(key) => {
		expect(() => mediaStore().read(key)).toThrow("Not a key");
	},
);
