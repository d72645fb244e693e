import { Agent, type IncomingHttpHeaders, request } from "node:http";

/** One answer, as it came. `milliseconds` from the request to the last byte; `bytes` of headers and body over the wire. */
export type Answer = {
	status: number;
	headers: IncomingHttpHeaders;
	rawHeaders: string[];
	body: Buffer;
	milliseconds: number;
	bytes: number;
};

type Options = { method?: string; headers?: Record<string, string>; body?: string; agent?: Agent };

const kept = new Agent({ keepAlive: true, maxSockets: 64 });

/** Asks for an address, over a connection that is open already where there is one. Throws where no whole answer comes. */
export function ask(url: string, { method = "GET", headers = {}, body, agent = kept }: Options = {}): Promise<Answer> {
	return new Promise((resolve, reject) => {
		const begun = performance.now();
		const sent = request(url, { method, headers, agent }, (response) => {
			const chunks: Buffer[] = [];
			response.on("data", (chunk: Buffer) => chunks.push(chunk));
			response.once("error", reject);
			response.once("end", () => {
				const { statusCode: status = 0, rawHeaders } = response;
				const whole = Buffer.concat(chunks);
				const bytes = headerBytes(response.httpVersion, status, response.statusMessage ?? "", rawHeaders) + whole.length;
				resolve({ status, headers: response.headers, rawHeaders, body: whole, milliseconds: performance.now() - begun, bytes });
			});
		});
		sent.once("error", reject);
		sent.end(body);
	});
}

/** Bytes of an answer's head as HTTP/1.1 writes it. */
function headerBytes(version: string, status: number, words: string, raw: readonly string[]): number {
	let bytes = `HTTP/${version} ${status} ${words}\r\n\r\n`.length;
	for (let at = 0; at + 1 < raw.length; at += 2) bytes += (raw[at] ?? "").length + (raw[at + 1] ?? "").length + ": \r\n".length;

	return bytes;
}

/** What browsers say they accept. */
export const browsersAccept = "gzip, deflate, br, zstd";
