import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { PrismaPg } from "@prisma/adapter-pg";
import { bindMigrationAwareSqlAdapterFactory } from "@prisma/driver-adapter-utils";
import * as binding from "@prisma/schema-engine-wasm/schema_engine_bg";
import { type Dialect, dialectOf } from "../lib/db/client.ts";
import { SqliteAdapterFactory } from "../lib/db/sqlite-adapter.ts";

let engineStarted: Promise<void> | undefined;

/**
 * The SQL that leads a database from one set of models (none: an empty database) to another. Both are texts of a Prisma schema. For
 * PostgreSQL the engine asks the server at the address for its version.
 */
export async function migrationScript(databaseUrl: string, from: string | null, to: string): Promise<string> {
	engineStarted ??= startEngine();
	await engineStarted;
	const dialect = dialectOf(databaseUrl);
	const files = [{ path: "schema.prisma", content: inDialect(to, dialect) }];
	const engine = await binding.SchemaEngine.new(
		{ datamodels: files.map((file): [string, string] => [file.path, file.content]) },
		() => {},
		bindMigrationAwareSqlAdapterFactory(factoryFor(databaseUrl)),
	);
	const answer = await engine.diff({
		from:
			from === null ? { tag: "empty" } : { tag: "schemaDatamodel", files: [{ path: "from.prisma", content: inDialect(from, dialect) }] },
		to: { tag: "schemaDatamodel", files },
		script: true,
		exitCode: null,
		filters: { externalTables: [], externalEnums: [] },
	});

	return answer.stdout ?? "";
}

function inDialect(models: string, dialect: Dialect): string {
	return models.replace('provider = "sqlite"', `provider = "${dialect}"`);
}

function factoryFor(databaseUrl: string) {
	if (dialectOf(databaseUrl) === "postgresql") return new PrismaPg({ connectionString: databaseUrl });

	const inMemory = new SqliteAdapterFactory("file::memory:");
	return Object.assign(inMemory, { connectToShadowDb: () => inMemory.connect() });
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
