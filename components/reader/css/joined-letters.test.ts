import { readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";

const folder = "components/reader/css";
const css = [...readdirSync(folder).filter((name) => name.endsWith(".css")), "../body.css", "../../../server/lite/lite.css"]
	.map((name) => readFileSync(`${folder}/${name}`, "utf8"))
	.join("\n")
	.replace(/\/\*.*?\*\//gs, "");

test("scripts whose letters join have no space added between letters or words, which would take them apart in WebKit", () => {
	const spacings = [...css.matchAll(/(?:letter|word)-spacing:([^;}]+)/g)].map(([, value = ""]) => value.trim());

	expect(spacings.length).toBeGreaterThan(3);
	for (const value of spacings) expect(value).toMatch(/^(?:0|normal|calc\(-?[\d.]+em \* var\(--track\)\))$/);
	for (const lang of ["ar", "fa", "ur", "ps", "sd", "hi", "bn"])
		expect(css).toMatch(new RegExp(`:lang\\(${lang}\\)[^{]*\\{[^}]*--track: 0;`));
});

test("the face for Arabic letters has the space between words too, and is named only where the text is in such letters", () => {
	const [, range = ""] = /font-family: "Naskh";[^}]*unicode-range:([^;}]+)/.exec(css) ?? [];

	expect(range.split(",").map((part) => part.trim())).toContain("U+20");
	for (const [, selector = ""] of css.matchAll(/([^{}]*)\{[^{}]*--naskh: "Naskh"/g)) expect(selector).toMatch(/:lang\(ar\)/);
	expect(css.match(/"Naskh"/g)).toHaveLength(2);
	for (const [, fallback = ""] of css.matchAll(/var\(--naskh(.*?)\)/g)) expect(fallback).toMatch(/^, (?:sans-)?serif$/);
});
