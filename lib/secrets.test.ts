import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { readSecrets, SecretsError, secretsAreOpen, secretsPath } from "#lib/secrets.ts";

let folder: string;

beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), "bureau-secrets-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

test("secrets are made once and stay", () => {
	const first = readSecrets(folder);

	expect(first.authSecret.length).toBeGreaterThanOrEqual(43);
	expect(readSecrets(folder)).toEqual(first);
	expect(readdirSync(folder)).toEqual(["secrets.json"]);
});

test("two papers have different secrets", () => {
	expect(readSecrets(join(folder, "one"))).not.toEqual(readSecrets(join(folder, "two")));
});

test.skipIf(process.platform === "win32")("nobody but the owner may read them, whatever the umask", () => {
	const umask = process.umask(0);
	readSecrets(folder);
	process.umask(umask);

	expect(statSync(secretsPath(folder)).mode & 0o777).toBe(0o600);
	expect(secretsAreOpen(folder)).toBe(false);
});

test.each(["", "{", "null", '{"authSecret":"short"}'])("a damaged file is refused in words, not replaced: %j", (text) => {
	writeFileSync(secretsPath(folder), text);

	expect(() => readSecrets(folder)).toThrow(SecretsError);
	expect(() => readSecrets(folder)).toThrow(/backup/);
});
