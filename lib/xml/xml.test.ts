import fc from "fast-check";
import { expect, test } from "vitest";
import { parseXml } from "./parse.test-support.ts";
import { element, escapeXml, textElement, xmlDocument } from "./xml.ts";

test("whatever is written comes back the same, but for what XML cannot hold", () => {
	fc.assert(
		fc.property(fc.string({ unit: "binary", maxLength: 50 }), (text) => {
			const node = parseXml(xmlDocument(element("a", { b: text }, escapeXml(text))));
			const kept = text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, "").replace(/\r\n?/g, "\n");
			expect(node.words).toBe(kept);
			expect(node.attributes.b).toBe(kept.replace(/[\t\n]/g, " "));
		}),
	);
});

test("an element without text is left out, one without children closes itself", () => {
	expect(textElement("a", "")).toBe("");
	expect(element("a", { b: undefined, c: 1 })).toBe('<a c="1"/>');
});
