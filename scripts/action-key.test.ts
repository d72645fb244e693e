import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { actionKey } from "./action-key.ts";
import { buildEnvironment } from "./build.ts";
import { root } from "./root.ts";

test("every build has the same key, of the length that the framework takes, whatever folder or data it is made beside", () => {
	expect(Buffer.from(actionKey(), "base64")).toHaveLength(32);
	expect(buildEnvironment("a".repeat(64)).NEXT_SERVER_ACTIONS_ENCRYPTION_KEY).toBe(actionKey());
});

test("the build id follows from the sources alone", () => {
	expect(buildEnvironment("a".repeat(64)).BUREAU_BUILD).toBe(buildEnvironment("a".repeat(64)).BUREAU_BUILD);
	expect(buildEnvironment("a".repeat(64)).BUREAU_BUILD).not.toBe(buildEnvironment("b".repeat(64)).BUREAU_BUILD);
});

test("no server action is written inside a function: the key, which is no secret, would encrypt what it closes over", () => {
	const files = ["app", "components", "lib"].flatMap((folder) =>
		readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
			.filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !/\.test\./.test(entry.name))
			.map((entry) => join(entry.parentPath, entry.name)),
	);

	expect(files.filter((file) => /^[ \t]+["']use (server|cache)/m.test(readFileSync(file, "utf8")))).toEqual([]);
});
