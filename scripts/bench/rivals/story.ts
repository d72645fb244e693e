import { ask, browsersAccept } from "../ask.ts";
import type { Story } from "./rival.ts";

/** Headers that every server of HTTP writes itself. */
const serversOwn = /^(?:date|connection|keep-alive)$/i;

/** Takes the story from the page server, as it sends it from memory. Throws where it is not there. */
export async function takeStory(origin: string, path: string): Promise<Story> {
	const url = `${origin}${path}`;
	await ask(url);
	const packed = await ask(url, { headers: { "accept-encoding": browsersAccept } });
	const plain = await ask(url);
	if (packed.status !== 200 || packed.headers["content-encoding"] !== "br") throw new Error(`${url} answered ${packed.status}`);

	const headers: string[] = [];
	for (let at = 0; at + 1 < packed.rawHeaders.length; at += 2) {
		const [name = "", value = ""] = [packed.rawHeaders[at], packed.rawHeaders[at + 1]];
		if (!serversOwn.test(name)) headers.push(name, value);
	}
	return { path, headers, packed: packed.body, html: plain.body.toString("utf8") };
}
