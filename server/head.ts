import type { ServerResponse } from "node:http";

/** What Node keeps of an answer inside of it (OutgoingMessage), as far as is needed to give it a head that was written before. */
type Inner = { _header: unknown };

const dateAt = "\r\nDate: ";
/** Length of a date as HTTP spells it (RFC 9110, 5.6.7): `Sun, 06 Nov 1994 08:49:37 GMT`. */
const dateLength = 29;

/**
 * The head of answers that are sent again and again: Node writes it once, name by name, and from then on it is given again as it was, with
 * the time of day. Where Node does not show what it wrote, it writes each anew.
 */
export class Head {
	readonly status: number;
	/** Names and values in turn. */
	readonly headers: readonly string[];
	#beforeDate = "";
	#afterDate = "";

	constructor(status: number, headers: readonly string[]) {
		this.status = status;
		this.headers = headers;
	}

	/** Writes it to an answer that has no header yet. The body comes by `end`. */
	write(response: ServerResponse): void {
		const inner = response as unknown as Inner;
		if (!isUsual(response) || inner._header !== null || this.#beforeDate === "") this.#writeAnew(response, inner);
		else {
			response.statusCode = this.status;
			inner._header = this.#beforeDate + httpDate(Date.now()) + this.#afterDate;
		}
	}

	#writeAnew(response: ServerResponse, inner: Inner): void {
		response.writeHead(this.status, this.headers as string[]);
		if (!isUsual(response) || typeof inner._header !== "string") return;
		const at = inner._header.lastIndexOf(dateAt);
		if (at < 0) return;

		this.#beforeDate = inner._header.slice(0, at + dateAt.length);
		this.#afterDate = inner._header.slice(at + dateAt.length + dateLength);
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
