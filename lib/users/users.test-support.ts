import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll } from "vitest";
import { db } from "#lib/db/client.ts";
import { readSettings } from "#lib/settings.ts";
import type { Actor, Role } from "./role.ts";

const shared = globalThis as Record<symbol, unknown>;
const settingsKey = Symbol.for("bureau.settings");
const secretsKey = Symbol.for("bureau.secrets");

/** Lets the tests of this file sign people in: with settings and secrets of their own. */
export function withOwnSecrets(): void {
	const dataDir = mkdtempSync(join(tmpdir(), "bureau-users-"));
	const before = [shared[settingsKey], shared[secretsKey]];
	beforeAll(() => {
		shared[settingsKey] = readSettings({ SITE_URL: "https://paper.example", DATA_DIR: dataDir });
		shared[secretsKey] = undefined;
	});
	afterAll(() => {
		[shared[settingsKey], shared[secretsKey]] = before;
		rmSync(dataDir, { recursive: true, force: true });
	});
}

/** Writes an account without a password. */
export async function makeUser(name: string, role: Role, now: Date): Promise<Actor & { id: string }> {
	const id = crypto.randomUUID();
	await db().user.create({ data: { id, name, email: `${name.toLowerCase()}@paper.example`, role, createdAt: now, updatedAt: now } });

	return { id, name, role, ip: "192.0.2.1" };
}
