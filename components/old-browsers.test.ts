import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseSync, Visitor } from "oxc-parser";
import { describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("..", import.meta.url));
const files = globSync("{app,components,lib,reader-modules,reader-worker}/**/*.{ts,tsx}", { cwd: root }).filter(
	(path) => !/\.test(-support)?\.tsx?$/.test(path),
);

/** What old browsers fail at as soon as they load a source, and drawings that fill the page where the stylesheet is not understood. */
function faultsOf(source: string, path = "part.tsx"): string[] {
	const { program, errors } = parseSync(path, source);
	if (errors.length > 0) throw new Error(`${path}: ${errors[0]?.message}`);
	const faults: string[] = [];
	let depth = 0;
	const enter = () => {
		depth += 1;
	};
	const leave = () => {
		depth -= 1;
	};
	new Visitor({
		FunctionDeclaration: enter,
		"FunctionDeclaration:exit": leave,
		FunctionExpression: enter,
		"FunctionExpression:exit": leave,
		ArrowFunctionExpression: enter,
		"ArrowFunctionExpression:exit": leave,
		Literal(node) {
			if ("regex" in node && node.regex.flags.includes("v")) faults.push("a regular expression with the v flag");
		},
		NewExpression({ callee, arguments: [, flags] }) {
			if (callee.type === "Identifier" && callee.name === "RegExp" && flags?.type === "Literal" && `${flags.value}`.includes("v"))
				faults.push("a regular expression with the v flag");
		},
		MemberExpression({ object, property }) {
			if (depth > 0 || object.type !== "Identifier" || object.name !== "Intl" || property.type !== "Identifier") return;
			if (/^(Segmenter|DurationFormat)$/.test(property.name)) faults.push(`Intl.${property.name} at module scope`);
		},
		JSXOpeningElement({ name, attributes }) {
			if (name.type !== "JSXIdentifier" || name.name !== "svg") return;
			const given = attributes.map((attribute) => attribute.type === "JSXAttribute" && attribute.name.name);
			if (!given.includes("width") || !given.includes("height")) faults.push("a drawing without width and height");
		},
	}).visit(program);

	return faults;
}

test("no file uses the v flag, or Intl.Segmenter at module scope; every inline SVG has its width and height", () => {
	const faults = files.flatMap((path) => faultsOf(readFileSync(join(root, path), "utf8"), path).map((fault) => `${path}: ${fault}`));

	expect(files.length).toBeGreaterThan(500);
	expect(faults).toEqual([]);
});

describe("the check itself", () => {
	test.each([
		"const controls = /[\\p{Cc}--[\\t]]/gv;",
		"const later = () => /\\p{Cc}/v;",
		'const made = new RegExp("[a&&b]", "gv");',
		'const segmenter = new Intl.Segmenter("en");',
		"class Words { static readonly all = new Intl.Segmenter(); }",
		'const drawing = <svg viewBox="0 0 1 1" width="1" />;',
	])("catches %s", (source) => {
		expect(faultsOf(source)).toHaveLength(1);
	});

	test.each([
		"const controls = /[^\\P{Cc}\\t]/gu;",
		'const made = new RegExp("v", "g");',
		'let segmenter; function words() { segmenter ??= new Intl.Segmenter("en"); }',
		"let segmenter: Intl.Segmenter | undefined;",
		'const drawing = <svg viewBox="0 0 1 1" width="1" height="1" />;',
	])("lets pass %s", (source) => {
		expect(faultsOf(source)).toEqual([]);
	});
});
