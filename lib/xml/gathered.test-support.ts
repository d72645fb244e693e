/** All that comes piece by piece, together. */
export async function gathered<Item>(pieces: AsyncIterable<Item>): Promise<Item[]> {
	const all: Item[] = [];
	for await (const piece of pieces) all.push(piece);

	return all;
}
