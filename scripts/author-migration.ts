// node scripts/author-migration.ts NAME: writes the next step of both databases from what changed in prisma/schema.prisma.
// The first step needs no database; later ones need AUTHOR_DATABASE_URL, a PostgreSQL whose user may create databases.
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory, type SqlMigrationAwareDriverAdapterFactory } from "@prisma/driver-adapter-utils";
import * as binding from "@prisma/schema-engine-wasm/schema_engine_bg";
import { SqliteAdapterFactory } from "../lib/db/sqlite-adapter.ts";

const [name] = process.argv.slice(2);
if (!name || !/^[a-z0-9_]+$/.test(name))
	throw new Error("Name the step in small letters and underscores: node scripts/author-migration.ts add_portraits");

const root = join(import.meta.dirname, "..");
// What raw steps made and the models do not know.
const externalTables = {
	sqlite: [...ftsTables("published_fts"), ...ftsTables("working_fts")],
	postgresql: ["public.published_search", "public.working_search"],
};
await startEngine();

for (const provider of ["sqlite", "postgresql"] as const) {
	const folder = join(root, "prisma", "migrations", provider);
	const steps = existsSync(folder) ? readdirSync(folder).filter((step) => /^\d/.test(step)) : [];
	const script = await scriptFor(provider, folder, steps.sort());
	const step = join(folder, `${String(steps.length + 1).padStart(4, "0")}_${name}`);
	mkdirSync(step, { recursive: true });
	writeFileSync(join(step, "migration.sql"), script);
	console.log(join(step, "migration.sql"));
}

async function scriptFor(provider: "sqlite" | "postgresql", folder: string, steps: string[]): Promise<string> {
	const path = join(root, "prisma", "generated", `${provider}.prisma`);
	const files = [{ path, content: readFileSync(path, "utf8") }];
	const engine = await binding.SchemaEngine.new(
		{ datamodels: files.map((file): [string, string] => [file.path, file.content]) },
		() => {},
		bindMigrationAwareSqlAdapterFactory(factoryFor(provider)),
	);
	const migrationDirectories = steps.map((step) => ({
		path: step,
		migrationFile: {
			path: "migration.sql",
			content: { tag: "ok" as const, value: readFileSync(join(folder, step, "migration.sql"), "utf8") },
		},
	}));
	const lockfile = { path: "migration_lock.toml", content: `provider = "${provider}"\n` };
	const from =
		steps.length === 0
			? { tag: "empty" as const }
			: { tag: "migrations" as const, baseDir: folder, lockfile, shadowDbInitScript: "", migrationDirectories };
	const answer = await engine.diff({
		from,
		to: { tag: "schemaDatamodel", files },
		script: true,
		exitCode: null,
		filters: { externalTables: externalTables[provider], externalEnums: [] },
	});

	return answer.stdout ?? "";
}

function factoryFor(provider: "sqlite" | "postgresql"): SqlMigrationAwareDriverAdapterFactory {
	if (provider === "postgresql")
		return new PrismaPg({ connectionString: process.env.AUTHOR_DATABASE_URL ?? "postgresql://localhost/none" });

	const inMemory = new SqliteAdapterFactory("file::memory:");
	return Object.assign(inMemory, { connectToShadowDb: () => inMemory.connect() });
}

function ftsTables(table: string): string[] {
	return [table, ...["data", "idx", "docsize", "config"].map((part) => `${table}_${part}`)];
}

async function startEngine(): Promise<void> {
	const path = fileURLToPath(import.meta.resolve("@prisma/schema-engine-wasm/schema_engine_bg")).replace(/\.js$/, ".wasm");
	const module = await WebAssembly.compile(readFileSync(path));
	const instance = await WebAssembly.instantiate(module, { "./schema_engine_bg.js": binding as unknown as WebAssembly.ModuleImports });
	const { __wbg_set_wasm } = binding as unknown as { __wbg_set_wasm: (exports: WebAssembly.Exports) => void };
	__wbg_set_wasm(instance.exports);
	(instance.exports as unknown as { __wbindgen_start: () => void }).__wbindgen_start();
	(globalThis as { PRISMA_WASM_PANIC_REGISTRY?: unknown }).PRISMA_WASM_PANIC_REGISTRY = {
		get: () => "",
		set_message: (words: string) => console.error(words),
	};
}
