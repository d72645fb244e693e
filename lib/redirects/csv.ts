/** One record of a CSV file and the line that it begins on, counted from 1. */
export type CsvRecord = { line: number; fields: string[] };

/** Reads CSV (RFC 4180): fields between commas, semicolons or tabs, whichever the first line has; quotes around what holds one. */
export function readCsv(text: string): CsvRecord[] {
	const source = text.replace(/^\ufeff/, "").replace(/\r\n?/g, "\n");
	const separator = separatorOf(source);
	const records: CsvRecord[] = [];
	let [line, begun] = [1, 1];
	let fields: string[] = [];
	let field = "";
	let isQuoted = false;
	const endField = () => {
		fields.push(field);
		field = "";
	};
	const endRecord = () => {
		endField();
		if (fields.some((each) => each.trim() !== "")) records.push({ line: begun, fields });
		fields = [];
		begun = line;
	};

	for (let at = 0; at < source.length; at += 1) {
		const sign = source[at];
		if (sign === "\n") line += 1;
		if (isQuoted && sign === '"' && source[at + 1] === '"') {
			field += sign;
			at += 1;
		} else if (isQuoted && sign === '"') isQuoted = false;
		else if (isQuoted) field += sign;
		else if (sign === '"' && field === "") isQuoted = true;
		else if (sign === separator) endField();
		else if (sign === "\n") endRecord();
		else field += sign;
	}
	endRecord();
	return records;
}

/** Writes records as CSV, with commas between fields. */
export function writeCsv(records: readonly (readonly string[])[]): string {
	return records.map((fields) => `${fields.map(quoted).join(",")}\r\n`).join("");
}

function quoted(field: string): string {
	return /[",\n\r]/.test(field) ? `"${field.replaceAll('"', '""')}"` : field;
}

function separatorOf(source: string): string {
	const [first = ""] = source.split("\n", 1);

	return [",", ";", "\t"].find((separator) => first.includes(separator)) ?? ",";
}
