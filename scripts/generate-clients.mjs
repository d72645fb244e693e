// Makes the Prisma clients of both databases from prisma/schema.prisma, without the schema engine that Prisma would download.
import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const generated = join(root, "prisma", "generated");
const models = readFileSync(join(root, "prisma", "schema.prisma"), "utf8");
const cli = join(dirname(createRequire(join(root, "package.json")).resolve("prisma/package.json")), "build", "index.js");

rmSync(generated, { recursive: true, force: true });
mkdirSync(generated, { recursive: true });

for (const provider of ["sqlite", "postgresql"]) {
	const schema = join(generated, `${provider}.prisma`);
	writeFileSync(schema, models.replace('provider = "sqlite"', `provider = "${provider}"`).replace("./generated/sqlite", `./${provider}`));
	execFileSync(process.execPath, [cli, "generate", "--schema", schema, "--no-hints"], {
		cwd: root,
		stdio: ["ignore", "ignore", "inherit"],
		env: {
			...process.env,
			PRISMA_SCHEMA_ENGINE_BINARY: process.platform === "win32" ? process.execPath : "/bin/true",
			PRISMA_HIDE_UPDATE_MESSAGE: "1",
			CHECKPOINT_DISABLE: "1",
		},
	});
}
