/** Spaces, and signs that take no place: U+200B to U+200F, U+2060, U+FEFF. */
const blank = "[\\s\\u200b-\\u200f\\u2060\\ufeff]";
const around = new RegExp(`^${blank}+|${blank}+$`, "gu");
/** What programs take along that find links in running text: the full stop of the sentence, a bracket, a quotation mark. */
const after = /[\s.,;:!?…'"’”»)\]}>*]+$/u;

/** A path as the paper spells its own: in small letters, without blanks around its parts, without punctuation after its last one. */
export function tidyPath(path: string): string {
	const parts = path
		.normalize("NFC")
		.toLowerCase()
		.split("/")
		.map((part) => part.replace(around, ""));
	parts.push((parts.pop() ?? "").replace(after, ""));

	return `/${parts.filter((part) => part !== "").join("/")}`;
}
