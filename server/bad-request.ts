import { type Server, STATUS_CODES } from "node:http";
import type { Duplex } from "node:stream";

/** What Node answers to what it cannot read as a request; a method that it does not know is not a malformed request (RFC 9110, 15.6.2). */
const statuses: Record<string, number> = {
	HPE_INVALID_METHOD: 501,
	HPE_HEADER_OVERFLOW: 431,
	HPE_CHUNK_EXTENSIONS_OVERFLOW: 413,
	ERR_HTTP_REQUEST_TIMEOUT: 408,
};

/** Answers what cannot be read as a request, as Node does by itself, but with 501 for a method that nobody knows. */
export function answerBadRequests(server: Server): void {
	server.on("clientError", (error: NodeJS.ErrnoException, socket: Duplex) => {
		// What was begun to be answered cannot be answered otherwise.
		const isAnswered = Boolean((socket as { _httpMessage?: { headersSent: boolean } })._httpMessage?.headersSent);
		if (!socket.writable || isAnswered || error.code === "ECONNRESET") return void socket.destroy(error);

		const status = statuses[error.code ?? ""] ?? 400;
		socket.end(`HTTP/1.1 ${status} ${STATUS_CODES[status]}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
	});
}
