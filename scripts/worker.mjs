// One process of several on the same port; scripts/serve.ts starts it.
import process from "node:process";
import "./plain-node.mjs";

const { runWorker } = await import("../server/workers/worker.ts");
await runWorker().catch((/** @type {NodeJS.ErrnoException} */ error) => {
	if (!process.send) throw error;
	process.send({ type: "failed", code: error.code ?? "", words: error.message }, () => process.exit(1));
});
