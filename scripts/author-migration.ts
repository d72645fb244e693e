// node scripts/author-migration.ts NAME: writes the next step of both databases from what prisma/schema.prisma says beyond its last commit.
// AUTHOR_DATABASE_URL names a PostgreSQL server; nothing is written to it.
import { execFileSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { migrationScript } from "./migration-script.ts";

const [name] = process.argv.slice(2);
if (!name || !/^[a-z0-9_]+$/.test(name))
	throw new Error("Name the step in small letters and underscores: node scripts/author-migration.ts add_portraits");

const root = join(import.meta.dirname, "..");
const before = execFileSync("git", ["show", "HEAD:prisma/schema.prisma"], { cwd: root, encoding: "utf8" });
const after = readFileSync(join(root, "prisma", "schema.prisma"), "utf8");

const postgresql = process.env.AUTHOR_DATABASE_URL;
if (!postgresql) throw new Error("Set AUTHOR_DATABASE_URL to a PostgreSQL server, such as postgresql://localhost/postgres.");

for (const dialect of ["sqlite", "postgresql"] as const) {
	const folder = join(root, "prisma", "migrations", dialect);
	const steps = readdirSync(folder).filter((step) => /^\d/.test(step));
	const step = join(folder, `${String(steps.length + 1).padStart(4, "0")}_${name}`);
	mkdirSync(step, { recursive: true });
	writeFileSync(join(step, "migration.sql"), await migrationScript(dialect === "sqlite" ? "file::memory:" : postgresql, before, after));
	console.log(join(step, "migration.sql"));
}
