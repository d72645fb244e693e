import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { freePort } from "../../../e2e/support/paper.ts";
import { quietly } from "../../launcher/run.mjs";
import { root } from "../../root.ts";
import { endChild, startChild } from "./child.ts";
import { nextFiles } from "./next-files.ts";
import type { Rival, Story } from "./rival.ts";

const next = join(root, "node_modules", "next", "dist", "bin", "next");

/**
 * Next's own cached route: an app of one static page with the same story, built and started as its makers say. It stands inside this
 * folder, for it needs the same packages. `compress` is Next's default; without it Next sends everything plain.
 */
export async function startNext(folder: string, story: Story, { compress }: { compress: boolean }): Promise<Rival> {
	const port = await freePort();
	const url = `http://127.0.0.1:${port}${story.path}`;
	const app = join(folder, compress ? "next-packed" : "next-plain");
	for (const [path, text] of Object.entries(nextFiles(story, { compress, root }))) {
		mkdirSync(join(app, path, ".."), { recursive: true });
		writeFileSync(join(app, path), text);
	}
	await quietly(process.execPath, [next, "build"], {
		cwd: app,
		env: { ...process.env, NODE_ENV: "production", NEXT_TELEMETRY_DISABLED: "1" } as NodeJS.ProcessEnv,
	});
	const child = await startChild(process.execPath, [next, "start", "--hostname", "127.0.0.1", "--port", String(port)], url, app);

	const name = compress ? "Next's cached route" : "Next's cached route, compression off";
	return { name, url, pid: child.pid ?? 0, close: () => endChild(child) };
}
