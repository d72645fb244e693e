/** How many characters each field of a photo may have; a story's own fields hold as many. */
export const longest = { caption: 1000, credit: 200, alt: 1000, copyright: 500, place: 200, originalName: 200 } as const;

// Control characters never come from a keyboard and break feeds; databases refuse some of them.
const unprintable = /(?!\n)\p{Cc}/gu;

/** Text with line breaks as it may be kept: composed, without control characters and broken surrogates. */
export function cleanLines(text: string): string {
	return text.replace(/\r\n?/g, "\n").replaceAll("\t", " ").replace(unprintable, "").toWellFormed().normalize("NFC").trim();
}

/** The same, on one line. */
export function cleanLine(text: string): string {
	return cleanLines(text).replace(/\s+/g, " ");
}

/** At most so many characters, ending in an ellipsis where there were more; no character is cut in half. */
export function shortened(text: string, most: number): string {
	if (text.length <= most) return text;

	return `${text
		.slice(0, most - 1)
		.replace(/[\uD800-\uDBFF]$/, "")
		.trimEnd()}…`;
}
