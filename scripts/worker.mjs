// One process of several on the same port; scripts/serve.ts starts it.
import process from "node:process";
import { fileURLToPath } from "node:url";
import { keepCompiled } from "./launcher/compiled.mjs";
import "./plain-node.mjs";

keepCompiled(fileURLToPath(new URL("..", import.meta.url)));

const { runWorker } = await import("../server/workers/worker.ts");
await runWorker().catch(async (/** @type {NodeJS.ErrnoException} */ error) => {
	if (!process.send) throw error;
	const [{ inWords }, { settings }] = await Promise.all([import("./wait-for-database.ts"), import("../lib/settings.ts")]);
	const told = await inWords(error, settings().databaseUrl);
	const words = told === error ? error.stack || error.message : told.message;
	process.send({ type: "failed", code: String(error.code ?? ""), syscall: error.syscall ?? "", words }, () => process.exit(1));
});
