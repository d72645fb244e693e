/** What a story cannot hold, by the word for one and for several. */
const kinds = {
	picture: ["picture", "pictures"],
	video: ["video", "videos"],
	audio: ["audio clip", "audio clips"],
	embed: ["embed", "embeds"],
	footnote: ["footnote", "footnotes"],
	comment: ["comment", "comments"],
	deletion: ["deleted passage", "deleted passages"],
} as const;
export type Kind = keyof typeof kinds;

/** How many things of each kind a paste left out. */
export type LeftOut = Readonly<Partial<Record<Kind, number>>>;

/** Counts what is left out. A thing that is met twice, such as a footnote's number and its text, counts once where both give its key. */
export class LeftOutCounter {
	readonly #keys = new Map<Kind, Set<string>>();

	add(kind: Kind, key?: string): void {
		const keys = this.#keys.get(kind) ?? new Set();
		this.#keys.set(kind, keys.add(key ?? `${keys.size} without key`));
	}

	get counts(): LeftOut {
		return Object.fromEntries([...this.#keys].map(([kind, keys]) => [kind, keys.size]));
	}
}

const list = new Intl.ListFormat("en-GB", { type: "conjunction" });

/** Says what was left out: "2 pictures and 1 comment were left out". Null where nothing was. */
export function leftOutMessage(leftOut: LeftOut): string | null {
	const found = (Object.keys(kinds) as Kind[]).flatMap((kind) => {
		const count = leftOut[kind] ?? 0;
		return count > 0 ? [{ count, words: `${count} ${kinds[kind][count === 1 ? 0 : 1]}` }] : [];
	});
	if (found.length === 0) return null;

	const isOne = found.length === 1 && found[0]?.count === 1;
	return `${list.format(found.map(({ words }) => words))} ${isOne ? "was" : "were"} left out.`;
}
