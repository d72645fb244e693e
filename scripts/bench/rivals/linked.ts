import { createHash } from "node:crypto";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import { brotliCompressSync } from "node:zlib";
import { freePort } from "../../../e2e/support/paper.ts";
import { ask } from "../ask.ts";

/** A document, or the stylesheet that was taken out of one. */
type Sent = { body: Buffer; type: string; caching: string };

/**
 * A small server before the paper that passes documents on as they are or with their styles linked, packed as the paper packs, so that
 * both ways pay the same for standing behind it.
 */
export async function startLinked(origin: string, { linked }: { linked: boolean }): Promise<{ url: string; close: () => Promise<void> }> {
	const port = await freePort();
	const sheets = new Map<string, Buffer>();
	const answer = async (request: IncomingMessage, response: ServerResponse) => {
		const path = request.url ?? "/";
		const sheet = sheets.get(path);
		if (sheet) return send(response, { body: sheet, type: "text/css; charset=utf-8", caching: "public, max-age=31536000, immutable" });
		const { headers, body, status } = await ask(`${origin}${path}`);
		const type = headers["content-type"] ?? "";
		if (status !== 200 || !type.startsWith("text/html")) return void response.writeHead(status, { "content-type": type }).end(body);

		const html = body.toString("utf8");
		send(response, { body: Buffer.from(linked ? link(html, sheets) : html), type, caching: "public, max-age=0, must-revalidate" });
	};
	const server = createServer((request, response) => void answer(request, response).catch((error: Error) => response.destroy(error)));
	await new Promise<void>((resolve) => server.listen(port, "127.0.0.1", resolve));

	return {
		url: `http://127.0.0.1:${port}`,
		close: () => new Promise((resolve) => server.close(() => resolve()).closeAllConnections()),
	};
}

/** Takes each style element's text out, keeps it under an address that changes with it, and links it where it stood. */
function link(html: string, sheets: Map<string, Buffer>): string {
	return html.replace(/<style>([\s\S]*?)<\/style>/g, (_, css: string) => {
		const path = `/linked-${createHash("sha256").update(css).digest("hex").slice(0, 12)}.css`;
		sheets.set(path, Buffer.from(css));
		return `<link rel="stylesheet" href="${path}">`;
	});
}

function send(response: ServerResponse, { body, type, caching }: Sent): void {
	const packed = brotliCompressSync(body);
	response.writeHead(200, { "content-type": type, "cache-control": caching, "content-encoding": "br", "content-length": packed.length });
	response.end(packed);
}
