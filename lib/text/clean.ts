// Line ends by other names: vertical tab (Word's line break), form feed, line and paragraph separator.
const lineEnds = /\r\n?|[\v\f\u2028\u2029]/g;
// No keyboard types control characters, PostgreSQL refuses NUL and XML the others. Embeddings, overrides and isolates (UAX #9) would turn around what follows.
const unwanted = /[\u202a-\u202e\u2066-\u2069]|(?![\t\n])\p{Cc}/gu;
// The blank Braille pattern has no dots; fillers, joiners and zero-width spaces are ignorable by themselves.
const invisible = /^[\s\p{Default_Ignorable_Code_Point}\u2800]*$/u;

/** Whether a text shows readers nothing: it is empty, or made of spaces and signs that have no shape alone. */
export function isInvisible(text: string): boolean {
	return invisible.test(text);
}

/** Lines of text as they are stored: well-formed, composed (NFC), without control characters and bidi overrides; empty where nothing is visible. */
export function cleanLines(text: string): string {
	const clean = withoutUnwanted(text.replace(lineEnds, "\n").replaceAll("\t", " ")).normalize("NFC").trim();

	return isInvisible(clean) ? "" : clean;
}

/** The same on one line, with single spaces. */
export function cleanLine(text: string): string {
	return cleanLines(text).replace(/\s+/g, " ");
}

/** A run of words inside a body: cleaned alike, but with the spaces that it begins and ends with, and never empty, which ProseMirror refuses. */
export function cleanRun(text: string): string {
	return withoutUnwanted(text.replace(lineEnds, " ")) || " ";
}

function withoutUnwanted(text: string): string {
	return text.replace(unwanted, "").toWellFormed();
}
