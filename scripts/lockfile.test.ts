import { expect, test } from "vitest";
import { lockfileProblems } from "./lockfile.ts";

const sound = { version: "1.0.0", integrity: "sha512-x" };

test("a lockfile that everybody can install from has no problems", () => {
	const packages = {
		"": {},
		"node_modules/a": { ...sound, resolved: "https://registry.npmjs.org/a/-/a-1.0.0.tgz", optionalDependencies: { b: "1", c: "1" } },
		"node_modules/a/node_modules/b": sound,
		"node_modules/c": sound,
	};

	expect(lockfileProblems({ packages })).toEqual([]);
});

test("a private registry's address is one", () => {
	const packages = { "node_modules/a": { ...sound, resolved: "http://10.0.0.1:4873/a/-/a-1.0.0.tgz" } };

	expect(lockfileProblems({ packages })).toEqual([expect.stringContaining("node_modules/a comes from http://10.0.0.1:4873")]);
});

test("a missing hash is one", () => {
	expect(lockfileProblems({ packages: { "node_modules/a": { version: "1.0.0" } } })).toEqual(["node_modules/a has no integrity hash."]);
});

test("another platform's package that is left out is one", () => {
	const packages = { "node_modules/@x/a": { ...sound, optionalDependencies: { "@x/a-darwin": "1" } } };

	expect(lockfileProblems({ packages })).toEqual([expect.stringContaining("@x/a-darwin 1, which is not in the lockfile")]);
});

test("another platform's package in another version is one", () => {
	const packages = {
		"node_modules/a": { ...sound, optionalDependencies: { "a-darwin": "1.0.0" } },
		"node_modules/a-darwin": { ...sound, version: "0.9.0" },
	};

	expect(lockfileProblems({ packages })).toEqual([expect.stringContaining("a-darwin 1.0.0, which is not in the lockfile")]);
});
