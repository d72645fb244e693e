/** The characters that a TrueType file has shapes for, by its "cmap" table (OpenType, formats 4 and 12). */
export function charactersOf(file: Buffer): Set<number> {
	const tables = Array.from({ length: file.readUInt16BE(4) }, (_, index) => 12 + 16 * index);
	const entry = tables.find((at) => file.toString("latin1", at, at + 4) === "cmap");
	if (entry === undefined) throw new Error("The typeface has no cmap table");
	const cmap = file.readUInt32BE(entry + 8);
	const found = new Set<number>();
	const add = (first: number, last: number) => {
		for (let point = first; point <= last && point !== 0xffff; point++) found.add(point);
	};

	for (let index = 0; index < file.readUInt16BE(cmap + 2); index++) {
		const table = cmap + file.readUInt32BE(cmap + 8 + 8 * index);
		const format = file.readUInt16BE(table);
		if (format === 12)
			for (let group = 0; group < file.readUInt32BE(table + 12); group++)
				add(file.readUInt32BE(table + 16 + 12 * group), file.readUInt32BE(table + 20 + 12 * group));
		if (format === 4) {
			const twice = file.readUInt16BE(table + 6);
			for (let at = 0; at < twice; at += 2) add(file.readUInt16BE(table + 16 + twice + at), file.readUInt16BE(table + 14 + at));
		}
	}
	return found;
}
