import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import type { z } from "zod";
import { environment } from "#lib/environment.ts";

const page = readFileSync(new URL("settings.md", import.meta.url), "utf8");
const example = readFileSync(new URL("../.env.example", import.meta.url), "utf8");

// A row of three cells: `NAME` | default | words. The launcher's own variables have rows of two.
const told = new Map(
	[...page.matchAll(/^\| `([A-Z_]+)` \| (.+?) \| .+ \|$/gm)].map(([, name = "", standard = ""]) => [name, standard.replaceAll("`", "")]),
);

test("the page and the code know the same settings", () => {
	expect([...told.keys()].sort()).toEqual(Object.keys(environment.shape).sort());
});

test("a default that the page gives is the code's", () => {
	const defaults = environment.parse({}) as Record<string, unknown>;
	const worded = new Set(["SITE_URL", "DATABASE_URL", "NODE_ENV"]); // depend on others

	for (const [name, standard] of told) {
		if (worded.has(name)) continue;
		const value = defaults[name];
		const inWords = value === undefined ? "none" : typeof value === "boolean" ? String(Number(value)) : String(value);
		expect(`${name} ${standard}`).toBe(`${name} ${inWords}`);
	}
});

test("every setting that a person may set is in .env.example, commented out", () => {
	const shape: Record<string, z.ZodType> = environment.shape;
	const settable = Object.keys(shape).filter((name) => name !== "NODE_ENV");
	const lines = [...example.matchAll(/^# ([A-Z_]+)=/gm)].map(([, name]) => name);

	expect(lines.sort()).toEqual(settable.sort());
});
