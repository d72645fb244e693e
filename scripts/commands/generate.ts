import { parseArgs } from "node:util";
import { z } from "zod";
import { closeDb } from "#lib/db/client.ts";
import { settings } from "#lib/settings.ts";
import { refuseRealPaper } from "../generate/refuse.ts";
import { generatePaper } from "../generate/run.ts";
import { step } from "../launcher/progress.mjs";
import { Refusal } from "../launcher/refusal.mjs";
import { bringUpToDate } from "../prepare.ts";

const options = {
	stories: { type: "string" },
	seed: { type: "string", default: "1" },
	years: { type: "string", default: "10" },
	add: { type: "boolean", default: false },
	into: { type: "string" },
} as const;

const whole = (most: number, error: string) => z.coerce.number({ error }).int(error).min(1, error).max(most, error);
const asked = z.object({
	stories: whole(5_000_000, "--stories: say how many, from 1 to 5000000."),
	seed: whole(1_000_000_000, "--seed: a whole number from 1 up; the same number makes the same paper."),
	years: whole(100, "--years: over how many years they came, from 1 to 100."),
});

/** `bureau generate`: a large invented paper to measure with. An empty paper only, unless --add says otherwise; a real one only by its name. */
export async function run(args: string[]): Promise<void> {
	const { values } = parseArgs({ args, options });
	const parsed = asked.safeParse(values);
	if (!parsed.success) throw new Refusal(parsed.error.issues.map(({ message }) => message).join("\n"));
	(await bringUpToDate()).finish();

	try {
		await refuseRealPaper(values.add, values.into);
		const { databaseUrl } = settings();
		const { stories } = parsed.data;
		const { made } = await step(`Inventing ${stories.toLocaleString("en")} stories`, (note) =>
			generatePaper({ databaseUrl, ...parsed.data, until: new Date() }, (done, all) =>
				note(`${done.toLocaleString("en")} of ${all.toLocaleString("en")}`),
			),
		);
		console.log(`The paper has ${made.toLocaleString("en")} more stories. Nothing in them is true.`);
	} finally {
		await closeDb();
	}
}
