/** How one text becomes another: so many characters stay at its start and at its end, and this text is between them. */
export type TextChange = { start: number; end: number; text: string };

/** The shortest single replacement that makes `after` of `before`. */
export function textChange(before: string, after: string): TextChange {
	const most = Math.min(before.length, after.length);
	let start = 0;
	while (start < most && before.charCodeAt(start) === after.charCodeAt(start)) start += 1;
	let end = 0;
	while (end < most - start && before.charCodeAt(before.length - 1 - end) === after.charCodeAt(after.length - 1 - end)) end += 1;

	return { start, end, text: after.slice(start, after.length - end) };
}

/** The text that a change makes of the one it was taken from. */
export function applyTextChange(before: string, { start, end, text }: TextChange): string {
	return before.slice(0, start) + text + before.slice(before.length - end);
}
