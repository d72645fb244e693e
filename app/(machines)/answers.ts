// A feed that a person opens has one stylesheet of ours, and nothing else of anybody's.
const policy = "default-src 'none'; style-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** Text as a machine asked for it. `links` are web links (RFC 8288). */
export function answer(text: string | ReadableStream, type: string, status = 200, links: string[] = []): Response {
	const headers = new Headers({ "content-type": `${type}; charset=utf-8`, "content-security-policy": policy });
	if (links.length > 0) headers.set("link", links.join(", "));

	return new Response(text, { status, headers });
}

/** XML. */
export function xmlAnswer(text: string): Response {
	return answer(text, "application/xml");
}

/** XML that is sent as its pieces come. Where one cannot be had the answer breaks off, and nobody keeps it. */
export function xmlStream(pieces: AsyncIterable<string>): Response {
	const iterator = pieces[Symbol.asyncIterator]();
	const encoder = new TextEncoder();
	const body = new ReadableStream<Uint8Array>({
		pull: async (controller) => {
			const { done, value } = await iterator.next();
			if (done) controller.close();
			else controller.enqueue(encoder.encode(value));
		},
		cancel: async () => void (await iterator.return?.()),
	});

	return answer(body, "application/xml");
}

/** Says that nothing stands here. */
export function nothingHere(): Response {
	return answer("Nothing stands at this address.\n", "text/plain", 404);
}

/** A file of the site's settings as it is kept; nothing where it is empty. */
export function fileAnswer(text: string, type = "text/plain"): Response {
	return text === "" ? nothingHere() : answer(`${text}\n`, type);
}
