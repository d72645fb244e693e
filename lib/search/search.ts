/** What a reader typed, made safe to ask either database: plain words, each without signs. At most twelve. */
export function wordsOf(query: string): string[] {
	const words =
		query
			.normalize("NFC")
			.toLocaleLowerCase()
			.match(/[\p{L}\p{N}\p{M}]+/gu) ?? [];

	return [...new Set(words)].slice(0, 12);
}

/** A piece of a snippet; a hit is shown marked. */
export type SnippetPart = { text: string; hit: boolean };

/** Signs that no text has, put around hits by the databases. */
export const hitBegins = "\u0002";
export const hitEnds = "\u0003";

/** A snippet's parts from text whose hits stand between the two signs. */
export function partsOf(marked: string): SnippetPart[] {
	return marked
		.split(hitBegins)
		.flatMap((piece, index) => {
			const [hit = "", rest = ""] = index === 0 ? ["", piece] : piece.split(hitEnds);
			return [
				{ text: hit, hit: true },
				{ text: rest, hit: false },
			];
		})
		.filter(({ text }) => text !== "");
}

/** Where the next page of results begins: a count of those before it. 0 for anything that none of our links carries. */
export function readOffset(text: string | undefined): number {
	return /^[1-9]\d{0,3}$/.test(text ?? "") ? Number(text) : 0;
}
