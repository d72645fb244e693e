import type { ServerResponse } from "node:http";

/** What Node keeps of an answer inside of it (OutgoingMessage), as far as is needed to give it a head that was written before. */
type Inner = { _header: unknown };

const idName = "X-Request-Id";
const idAt = `\r\n${idName}: `;
const dateAt = "\r\nDate: ";
/** Length of a date as HTTP spells it (RFC 9110, 5.6.7): `Sun, 06 Nov 1994 08:49:37 GMT`. */
const dateLength = 29;

/**
 * The head of answers that are sent again and again: Node writes it once, name by name, and from then on it is given again as it was, with
 * the request's id and the time of day. Where Node does not show what it wrote, it writes each anew.
 */
export class Head {
	readonly status: number;
	/** Names and values in turn. */
	readonly headers: readonly string[];
	#beforeId = "";
	#afterDate = "";

	constructor(status: number, headers: readonly string[]) {
		this.status = status;
		this.headers = headers;
	}

	/** Writes it to an answer that has no header yet. The body comes by `end`. The id is of letters that a header can carry. */
	write(response: ServerResponse, requestId: string): void {
		const inner = response as unknown as Inner;
		if (!isUsual(response) || inner._header !== null || this.#beforeId === "") this.#writeAnew(response, inner, requestId);
		else {
			response.statusCode = this.status;
			inner._header = this.#beforeId + requestId + dateAt + httpDate(Date.now()) + this.#afterDate;
		}
	}

	#writeAnew(response: ServerResponse, inner: Inner, requestId: string): void {
		response.writeHead(this.status, [...this.headers, idName, requestId]);
		if (!isUsual(response) || typeof inner._header !== "string") return;
		// Node puts the date after what it was given, of which the id is the last.
		const between = idAt + requestId + dateAt;
		const at = inner._header.lastIndexOf(between);
		if (at < 0) return;

		this.#beforeId = inner._header.slice(0, at + idAt.length);
		this.#afterDate = inner._header.slice(at + between.length + dateLength);
	}
}

/** Whether the head says of the connection what most do: where it is to be closed, or speaks HTTP/1.0, it says something else. */
function isUsual(response: ServerResponse): boolean {
	return response.shouldKeepAlive && response.req.httpVersion === "1.1";
}

let second = Number.NaN;
let date = "";

/** A moment, in milliseconds since the epoch, as HTTP spells it; made anew once a second. */
function httpDate(now: number): string {
	const at = now - (now % 1000);
	if (at !== second) {
		second = at;
		date = new Date(at).toUTCString();
	}

	return date;
}
