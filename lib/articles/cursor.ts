/** A place in a list sorted newest first: everything after it is older, or as old with a smaller id. */
export type Cursor = { at: Date; id: number };

/** A cursor as an address carries it: "lx2k9a0-1f". */
export function writeCursor(cursor: Cursor): string {
	return `${cursor.at.getTime().toString(36)}-${cursor.id.toString(36)}`;
}

const latestMoment = 8.64e15;

/** Reads a cursor from an address; null for anything that none of our links carries. */
export function readCursor(text: string | undefined): Cursor | null {
	const parts = /^(-?[0-9a-z]{1,11})-([0-9a-z]{1,7})$/.exec(text ?? "");
	if (!parts) return null;

	const milliseconds = Number.parseInt(parts[1] ?? "", 36);
	const id = Number.parseInt(parts[2] ?? "", 36);
	if (Math.abs(milliseconds) > latestMoment || id > 2 ** 31 - 1) return null;
	return { at: new Date(milliseconds), id };
}
