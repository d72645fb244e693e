import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { anyBody } from "./bodies.test-support.ts";
import { emptyBody, paragraphs, parseBody, readBody } from "./body.ts";
import * as make from "./elements.ts";
import { limits } from "./limits.ts";

const doc = (...content: unknown[]) => ({ type: "doc", content });
const reasonFor = (json: unknown) => {
	const parsed = parseBody(json);
	return parsed.ok ? null : parsed.reason;
};

describe("a body", () => {
	test("of known elements is taken as it is, and read back the same", () => {
		fc.assert(
			fc.property(anyBody, (body) => {
				expect(parseBody(body)).toEqual({ ok: true, value: body });
				expect(readBody(JSON.stringify(body))).toEqual(body);
			}),
			{ numRuns: 200 },
		);
	});

	test("is taken or refused, never thrown at, whatever was sent", () => {
		fc.assert(
			fc.property(fc.jsonValue(), (json) => {
				expect(typeof parseBody(json).ok).toBe("boolean");
				expect(typeof parseBody(doc(json)).ok).toBe("boolean");
			}),
			{ numRuns: 500 },
		);
	});

	test("without words waits for its first one", () => {
		expect(parseBody(emptyBody())).toMatchObject({ ok: true });
		expect(paragraphs([])).toEqual(emptyBody());
		expect(paragraphs(["One.", "", "Two."]).content).toHaveLength(3);
	});

	test("gets the defaults of what it leaves out", () => {
		expect(parseBody(doc({ type: "heading", content: [make.run("Later")] }))).toEqual({
			ok: true,
			value: make.body(make.heading("Later", 2)),
		});
	});

	test("loses what no reader can see and no database takes", () => {
		const parsed = parseBody(make.body(make.paragraph([make.run("one\u0000two\vthree\ud800\u202e")])));

		expect(parsed).toMatchObject({ value: { content: [{ content: [{ text: "onetwo three\ufffd" }] }] } });
	});

	test("that was kept and cannot be read is a developer's matter", () => {
		expect(() => readBody('{"type":"doc","content":[{"type":"marquee"}]}')).toThrow("A kept body cannot be read");
	});
});

describe("a body is refused", () => {
	test.each([
		["of an element that stories do not have", doc({ type: "marquee" }), "unknownElement", 0],
		["of HTML", "<p>Hello</p>", "malformed", null],
		["of nothing", null, "malformed", null],
		["without elements", doc(), "malformed", null],
		["of a headline that is too deep", doc(make.paragraph("A"), { type: "heading", attrs: { level: 99 } }), "badAttribute", 1],
		[
			"of a script for an address",
			doc({ type: "paragraph", content: [make.run("x", { type: "link", attrs: { href: "javascript:alert(1)" } })] }),
			"badAttribute",
			0,
		],
		["of a card that leads nowhere", doc({ type: "embed", attrs: { url: "javascript:alert(1)", title: "" } }), "badAttribute", 0],
		["of a photo without a number", doc({ type: "photo", attrs: { caption: "" } }), "badAttribute", 0],
		["of an attribute that nobody asked for", doc({ ...make.divider(), attrs: { onclick: "alert(1)" } }), "malformed", 0],
		["of a list in a headline", doc({ type: "heading", attrs: { level: 2 }, content: [make.bulletList("x")] }), "unknownElement", 0],
		["of an empty gallery", doc({ type: "gallery", attrs: { photos: [] } }), "badAttribute", 0],
	])("%s", (_, json, code, element) => {
		expect(reasonFor(json)).toMatchObject({ code, element });
	});

	test("in words that say where, by its first words", () => {
		expect(
			reasonFor(
				doc(make.paragraph("Fine."), {
					type: "paragraph",
					content: [make.run("The otters came back", { type: "link", attrs: { href: "javascript:x" } })],
				}),
			)?.message,
		).toMatch(/^In the paragraph that begins “The otters came back”: .*https:\/\//);
		expect(reasonFor(doc({ type: "gallery", attrs: { photos: [] } }))?.message).toBe("In the gallery (number 1): A gallery needs a photo.");
	});

	test("where it is larger than a megabyte, however it is written", () => {
		const text = "x".repeat(1000);

		expect(parseBody(paragraphs(Array.from({ length: 900 }, () => text))).ok).toBe(true);
		expect(reasonFor(paragraphs(Array.from({ length: 1000 }, () => text)))?.code).toBe("tooLarge");
		expect(reasonFor({ ["k".repeat(limits.bytes)]: 1 })?.code).toBe("tooLarge");
	});

	test("where it has too many pieces", () => {
		expect(reasonFor(paragraphs(Array.from({ length: limits.nodes }, () => "")))?.code).toBe("tooManyElements");
	});

	test("where it is so deep that reading it would end the process", () => {
		let deep: unknown = make.paragraph("x");
		for (let depth = 0; depth < 100_000; depth += 1) deep = { type: "bulletList", content: [deep] };

		expect(reasonFor(doc(deep))?.code).toBe("tooDeep");
	});
});
