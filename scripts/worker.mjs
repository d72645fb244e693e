// One process of several on the same port; scripts/serve.ts starts it.
import process from "node:process";
import { fileURLToPath } from "node:url";
import { keepCompiled } from "./launcher/compiled.mjs";
import "./plain-node.mjs";

keepCompiled(fileURLToPath(new URL("..", import.meta.url)));

const { runWorker } = await import("../server/workers/worker.ts");
await runWorker().catch((/** @type {NodeJS.ErrnoException} */ error) => {
	if (!process.send) throw error;
	process.send({ type: "failed", code: error.code ?? "", words: error.message }, () => process.exit(1));
});
