import fc from "fast-check";
import { expect, test } from "vitest";
import { LogLines } from "./log-lines.ts";

function gather(room: number) {
	const passed: Buffer[] = [];
	const lines = new LogLines({ write: (bytes) => passed.push(bytes) }, room);

	return { lines, passed };
}

test("lines wait for each other, and are passed on together", () => {
	const { lines, passed } = gather(100);
	lines.write("one\n");
	lines.write("two\n");
	expect(passed).toEqual([]);
	lines.pass();
	lines.pass();

	expect(passed.map(String)).toEqual(["one\ntwo\n"]);
});

test("every line comes through, whole and in order, whatever its letters and its length", () => {
	const line = fc.string({ unit: "grapheme", maxLength: 60 }).map((text) => `${text}\n`);
	fc.assert(
		fc.property(fc.array(line), fc.integer({ min: 1, max: 200 }), (written, room) => {
			const { lines, passed } = gather(room);
			for (const each of written) lines.write(each);
			lines.pass();

			expect(Buffer.concat(passed)).toEqual(Buffer.from(written.join("")));
			for (const bytes of passed) expect(bytes.at(-1)).toBe(10);
		}),
	);
});

test("what was passed on stays as it is while more is gathered", () => {
	const { lines, passed } = gather(30);
	lines.write("first line\n");
	lines.pass();
	lines.write("other line\n");
	lines.pass();

	expect(passed.map(String)).toEqual(["first line\n", "other line\n"]);
});
