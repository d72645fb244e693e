import { writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { freePort } from "../../../e2e/support/paper.ts";
import { endChild, startChild } from "./child.ts";
import type { Rival, Story } from "./rival.ts";

/** Node's own server, with nothing in between: what no server of documents in one Node process can do better by much. */
export async function startBare(folder: string, story: Story): Promise<Rival> {
	const [headers, body] = [join(folder, "headers.json"), join(folder, "body.br")];
	writeFileSync(headers, JSON.stringify(story.headers));
	writeFileSync(body, story.packed);
	const port = await freePort();
	const url = `http://127.0.0.1:${port}${story.path}`;
	const child = await startChild(
		process.execPath,
		[join(import.meta.dirname, "bare-server.mjs"), String(port), headers, body],
		url,
		folder,
	);

	return { name: "bare Node server, same bytes", url, pid: child.pid ?? 0, close: () => endChild(child) };
}
