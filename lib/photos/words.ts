/** How many characters each field of a photo may have; a story's own fields hold as many. */
export const longest = { caption: 1000, credit: 200, alt: 1000, copyright: 500, place: 200, originalName: 200 } as const;

/** At most so many characters, ending in an ellipsis where there were more; no character is cut in half. */
export function shortened(text: string, most: number): string {
	if (text.length <= most) return text;

	return `${text
		.slice(0, most - 1)
		.replace(/[\uD800-\uDBFF]$/, "")
		.trimEnd()}…`;
}
