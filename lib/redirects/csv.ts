import { CsvError, parse } from "csv-parse/sync";
import { ok, type Result, refuse } from "#lib/result.ts";

/** One record of a CSV file and the line that it begins on, counted from 1. */
export type CsvRecord = { line: number; fields: string[] };

/**
 * Reads CSV (RFC 4180): fields between commas, semicolons or tabs, whichever the first line has; quotes around what holds one. Records of
 * nothing are left out. Refused where a quote is never closed: what comes after it would be lost in one field.
 */
export function readCsv(text: string): Result<CsvRecord[], { line: number; message: string }> {
	const source = text.replace(/\r\n?/g, "\n");
	const records: CsvRecord[] = [];
	let read = 0;
	try {
		parse(source, {
			bom: true,
			delimiter: separatorOf(source),
			relax_column_count: true,
			relax_quotes: true,
			skip_empty_lines: true,
			onRecord(fields: string[], { lines }) {
				const line = lines - fields.join("").split("\n").length + 1;
				if (fields.some((field) => field.trim() !== "")) records.push({ line, fields });
				read = lines;
				return null;
			},
		});
	} catch (error) {
		if (!(error instanceof CsvError) || error.code !== "CSV_QUOTE_NOT_CLOSED") throw error;
		return refuse({ line: read + 1, message: "A quotation mark begins here, or further down, and never ends. Close it, or take it away." });
	}
	return ok(records);
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
