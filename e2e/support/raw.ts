import { request as send } from "node:http";
import { text } from "node:stream/consumers";

/** A request as no browser would send it. Without `headers` it has none but Host; a body in parts goes without its length. */
export type Raw = {
	method?: string;
	path: string;
	headers?: Record<string, string | string[]>;
	body?: string | Buffer | (string | Buffer)[];
};

export type Answer = { status: number; headers: Record<string, string | string[] | undefined>; text: string };

/** Sends it to the paper and waits for all of the answer. A server that hangs up early has answered nothing: status 0. */
export function sendRaw(url: string, { method = "GET", path, headers = {}, body }: Raw): Promise<Answer> {
	const { hostname, port, host } = new URL(url);

	return new Promise((resolve, reject) => {
		const request = send({ hostname, port, method, path, headers: { host, ...headers }, setHost: false, agent: false }, (response) => {
			text(response).then(
				(answer) => resolve({ status: response.statusCode ?? 0, headers: response.headers, text: answer }),
				() => resolve({ status: response.statusCode ?? 0, headers: response.headers, text: "" }),
			);
		});
		request.once("error", (error: NodeJS.ErrnoException) =>
			error.code === "EPIPE" || error.code === "ECONNRESET" ? undefined : reject(error),
		);
		request.once("close", () => resolve({ status: 0, headers: {}, text: "" }));
		if (Array.isArray(body)) for (const part of body) request.write(part);
		request.end(Array.isArray(body) ? undefined : body);
	});
}

/** What a browser on the paper's own page says of itself, with somebody's cookies. */
export function ownHeaders(url: string, cookies: { name: string; value: string }[]): Record<string, string> {
	return {
		origin: url,
		"sec-fetch-site": "same-origin",
		cookie: cookies.map(({ name, value }) => `${name}=${value}`).join("; "),
	};
}

/** Sends many, some at a time, and answers in their order. */
export async function sendAllRaw(url: string, raws: Raw[]): Promise<Answer[]> {
	const answers: Answer[] = [];
	const atOnce = 6;
	for (let first = 0; first < raws.length; first += atOnce)
		answers.push(...(await Promise.all(raws.slice(first, first + atOnce).map((raw) => sendRaw(url, raw)))));

	return answers;
}
