// Control characters never come from a keyboard; embeddings and overrides of direction would turn what stands after them around.
const unprintable = /(?!\n)\p{Cc}|[\u202a-\u202e\u2066-\u2069]/gu;

/** One line of text as it is kept: composed, without what cannot be seen or typed, single spaces. */
export function oneLine(text: string): string {
	return text.normalize("NFC").replace(/\s+/g, " ").replace(unprintable, "").replace(/ +/g, " ").trim();
}

/** Lines of text as they are kept: composed, without what cannot be seen or typed. */
export function trimmedLines(text: string): string {
	return text.normalize("NFC").replace(/\r\n?/g, "\n").replace(unprintable, "").trim();
}
