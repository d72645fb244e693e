import { randomBytes } from "node:crypto";
import { chmodSync, linkSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { settings } from "#lib/settings.ts";

const kept = z.object({ authSecret: z.string().min(32) });

/** What this newspaper keeps to itself. Whoever reads it can sign in as anybody. */
export type Secrets = z.infer<typeof kept>;

/** The file of secrets cannot be used; the message says what to do. */
export class SecretsError extends Error {
	override name = "SecretsError";
}

/** Where the secrets are. */
export function secretsPath(dataDir: string): string {
	return join(/* turbopackIgnore: true */ dataDir, "secrets.json");
}

/** The secrets kept in this folder, made at the first call. Processes that start at once agree on one set. */
export function readSecrets(dataDir: string): Secrets {
	const path = secretsPath(dataDir);
	const text = readIfThere(path) ?? make(path, dataDir);

	const parsed = kept.safeParse(parseJson(text));
	if (!parsed.success) {
		throw new SecretsError(
			`${path} is damaged. Put back the copy from your backup, or delete it: a new one is made at the next start and everybody must sign in again.`,
		);
	}

	return parsed.data;
}

/** True where others than the owner may read the file. Windows has no such modes. */
export function secretsAreOpen(dataDir: string): boolean {
	return process.platform !== "win32" && (statSync(secretsPath(dataDir)).mode & 0o077) !== 0;
}

function make(path: string, dataDir: string): string {
	mkdirSync(/* turbopackIgnore: true */ dataDir, { recursive: true, mode: 0o700 });
	const draft = `${path}.${process.pid}.${randomBytes(4).toString("hex")}`;
	const made: Secrets = { authSecret: randomBytes(32).toString("base64url") };
	writeFileSync(draft, `${JSON.stringify(made, null, "\t")}\n`, { mode: 0o600 });
	chmodSync(draft, 0o600); // whatever the umask says

	try {
		linkSync(draft, path); // whole or not at all, and never over another process's
	} catch (error) {
		if (codeOf(error) !== "EEXIST") throw error;
	} finally {
		rmSync(draft);
	}

	return readFileSync(path, "utf8");
}

function readIfThere(path: string): string | null {
	try {
		return readFileSync(path, "utf8");
	} catch (error) {
		if (codeOf(error) === "ENOENT") return null;
		throw error;
	}
}

function parseJson(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return null; // the schema refuses it in words
	}
}

function codeOf(error: unknown): string | undefined {
	return error instanceof Error && "code" in error ? String(error.code) : undefined;
}

const key = Symbol.for("bureau.secrets");
const shared = globalThis as { [key]?: Secrets };

/** The secrets of this newspaper, read once. Throws SecretsError. */
export function secrets(): Secrets {
	shared[key] ??= readSecrets(settings().dataDir);

	return shared[key];
}
