import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { Refusal } from "../../launcher/refusal.mjs";

/** One labelled document. Documents that share a label belong together; topics are what an editor might have given it. */
const labelledDocument = z.object({
	id: z.union([z.string().min(1), z.number()]).transform(String),
	title: z.string(),
	body: z.string().min(1),
	date: z.coerce.date(),
	labels: z.array(z.string().min(1)).min(1),
	topics: z.array(z.string().min(1)).optional(),
});
export type LabelledDocument = z.infer<typeof labelledDocument>;

/** Reads every `.jsonl` file of a folder, one document a line. Throws words that name the line that is wrong. */
export function readDocuments(folder: string): LabelledDocument[] {
	const files = readdirSync(folder)
		.filter((file) => file.endsWith(".jsonl"))
		.sort();
	if (files.length === 0) throw new Refusal(`${folder} has no .jsonl file. docs/also-read.md says what stands in one.`);
	const documents = files.flatMap((file) => readFile(join(folder, file)));
	const ids = new Set(documents.map(({ id }) => id));
	if (ids.size < documents.length) throw new Refusal(`Two documents in ${folder} have the same id. Give each its own.`);

	return documents;
}

function readFile(path: string): LabelledDocument[] {
	return readFileSync(path, "utf8")
		.split("\n")
		.flatMap((line, index) => (line.trim() === "" ? [] : [readLine(line, `${path}:${index + 1}`)]));
}

function readLine(line: string, where: string): LabelledDocument {
	let json: unknown;
	try {
		json = JSON.parse(line);
	} catch (error) {
		throw new Refusal(`${where} is not JSON: ${error instanceof Error ? error.message : error}`);
	}
	const parsed = labelledDocument.safeParse(json);
	if (!parsed.success)
		throw new Refusal(`${where}: ${parsed.error.issues.map(({ path, message }) => `${path.join(".")}: ${message}`).join("; ")}`);

	return parsed.data;
}
