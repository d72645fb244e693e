import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import type { Dialect } from "./client.ts";

/** One step of the database's shape. `checksum` is SHA-256 of the script, hexadecimal, as Prisma keeps it. */
export type Migration = { name: string; script: string; checksum: string };

/** The steps of one dialect, in order. */
export function migrationsOf(dialect: Dialect): Migration[] {
	const folder = join(import.meta.dirname, "..", "..", "prisma", "migrations", dialect);

	return readdirSync(folder)
		.filter((name) => /^\d/.test(name))
		.sort()
		.map((name) => {
			const script = readFileSync(join(folder, name, "migration.sql"), "utf8");
			return { name, script, checksum: createHash("sha256").update(script).digest("hex") };
		});
}

/** The database's shape is not one that this version of Bureau can work with. */
export class MigrationError extends Error {
	override name = "MigrationError";
}

/** The steps that are still to be taken. Throws MigrationError where the database has one that this version does not know. */
export function stepsAfter(applied: readonly { name: string; checksum: string }[], all: readonly Migration[]): Migration[] {
	for (const step of applied) {
		const known = all.find(({ name }) => name === step.name);
		if (!known)
			throw new MigrationError(`The database was changed by a newer Bureau (${step.name}). Run that version, or go back to a backup.`);
		if (known.checksum !== step.checksum)
			throw new MigrationError(`The migration ${step.name} is not the one that this database was made with. Put its file back as it was.`);
	}

	return all.filter(({ name }) => !applied.some((step) => step.name === name));
}
