import type { ServerResponse } from "node:http";

/** What Node keeps of an answer inside of it: the text of its head, once that is written. */
type Inner = { _header: string | null };

/** Begins to count what an answer's body takes on its connection; asked once the answer is sent, it gives the bytes, parts' sizes included. */
export function countBody(response: ServerResponse): () => number {
	const { socket } = response.req;
	const before = socket.bytesWritten;

	return () => Math.max(0, socket.bytesWritten - before - ((response as unknown as Inner)._header?.length ?? 0));
}
