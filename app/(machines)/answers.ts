/** Text as a machine asked for it. */
export function answer(text: string, type: string, status = 200): Response {
	return new Response(text, { status, headers: { "content-type": `${type}; charset=utf-8` } });
}

/** XML. */
export function xmlAnswer(text: string): Response {
	return answer(text, "application/xml");
}

/** Says that nothing stands here. */
export function nothingHere(): Response {
	return answer("Nothing stands at this address.\n", "text/plain", 404);
}

/** A file of the site's settings as it is kept; nothing where it is empty. */
export function fileAnswer(text: string, type = "text/plain"): Response {
	return text === "" ? nothingHere() : answer(`${text}\n`, type);
}
