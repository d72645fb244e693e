import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, test } from "vitest";
import { onBothDatabases } from "#lib/db/test-database.ts";
import { readDocuments } from "./documents.ts";
import { handWritten } from "./hand-written.ts";
import { inventDocuments } from "./invented-set.ts";
import { benchAlsoRead } from "./run.ts";
import { scoreOffers } from "./score.ts";

/** Nothing was adjusted to the documents of these seeds. */
const heldOut = 4711;

onBothDatabases("what is found for labelled documents", (t) => {
	test("belongs together, where the commonest words of a story often lead astray", async () => {
		const lines = await benchAlsoRead(t.url(), inventDocuments(heldOut, 240, { straying: 0.05 }));
		const [ours, plain, , byTopics] = lines;
		if (t.dialect === "sqlite") {
			expect(plain?.method).toBe("bm25, 12 terms");
			expect(plain?.precision).toBeGreaterThan(0.78);
			expect(plain?.precision).toBeLessThan(0.9);
		}
		expect(ours?.precision).toBeGreaterThanOrEqual(0.9);
		expect(ours?.precision).toBeGreaterThan((plain?.precision ?? 1) + 0.04);
		expect(ours?.reciprocalRank).toBeGreaterThan(0.95);
		expect(ours?.precision).toBeGreaterThan((byTopics?.precision ?? 1) + 0.2);
	}, 120_000);
});

onBothDatabases("what is found in a small paper", (t) => {
	test("is of the same kind, as far as there are so many", async () => {
		const [ours] = await benchAlsoRead(t.url(), handWritten);
		// Each has three of its kind, so 0.6 is all there is.
		expect(ours?.precision).toBeGreaterThan(0.5);
		expect(ours?.reciprocalRank).toBeGreaterThan(0.9);
	}, 60_000);
});

test("precision counts the first five, the reciprocal rank the first that belongs, and what is alone is left out", () => {
	const document = (id: string, label: string) => ({ id, title: id, body: "x", date: new Date(0), labels: [label] });
	const documents = [document("a", "one"), document("b", "one"), document("c", "two"), document("d", "two"), document("e", "alone")];
	const offers = new Map([
		["a", ["b", "c", "d"]],
		["b", ["c", "a"]],
		["c", ["a", "b"]],
		["d", []],
	]);
	expect(scoreOffers(documents, offers)).toEqual({ precision: (1 + 1) / 5 / 4, reciprocalRank: (1 + 0.5) / 4, documents: 4 });
});

test("a line that is wrong is named, with what is wrong", () => {
	const folder = mkdtempSync(join(tmpdir(), "bureau-labelled-"));
	const write = (text: string) => writeFileSync(join(folder, "set.jsonl"), text);
	const line = { id: 1, title: "T", body: "B", date: "2026-01-01", labels: ["x"] };
	write(`${JSON.stringify(line)}\n\n`);
	expect(readDocuments(folder)).toEqual([{ ...line, id: "1", date: new Date("2026-01-01") }]);
	write(`${JSON.stringify(line)}\n{"id":2`);
	expect(() => readDocuments(folder)).toThrow("set.jsonl:2 is not JSON");
	write(JSON.stringify({ ...line, labels: [] }));
	expect(() => readDocuments(folder)).toThrow(/set\.jsonl:1: labels/);
	write(`${JSON.stringify(line)}\n${JSON.stringify(line)}`);
	expect(() => readDocuments(folder)).toThrow("same id");
	rmSync(folder, { recursive: true });
	expect(() => readDocuments(mkdtempSync(join(tmpdir(), "bureau-labelled-")))).toThrow("no .jsonl file");
});
