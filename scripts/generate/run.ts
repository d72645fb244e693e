import { z } from "zod";
import { audit } from "#lib/audit/audit.ts";
import { announce } from "#lib/changes/changes.ts";
import { tags } from "#lib/changes/tags.ts";
import { db } from "#lib/db/client.ts";
import { recountSitemaps } from "#lib/sitemaps/month-commands.ts";
import { system } from "#lib/users/role.ts";
import { countWords } from "#lib/vocabulary/commands.ts";
import { Batches } from "./batches.ts";
import { settle } from "./settle.ts";
import { makeWorld } from "./world.ts";
import { openWriter, recordKey, type Writer } from "./writer.ts";

export type RunOptions = { databaseUrl: string; stories: number; seed: number; years: number; until: Date };
export type Progress = (made: number, all: number) => void;

const record = z.object({ seed: z.number(), stories: z.number(), made: z.number(), years: z.number(), until: z.coerce.date() });
type Record = z.infer<typeof record>;

/** What a run that was stopped had made; null where no run is unfinished. */
export async function unfinishedRun(): Promise<Record | null> {
	const kept = await db().setting.findFirst({ where: { key: recordKey } });
	const run = kept ? record.parse(JSON.parse(kept.value)) : null;

	return run && run.made < run.stories ? run : null;
}

/** Whether everything in this paper was made by a run. */
export async function isGenerated(): Promise<boolean> {
	return (await db().setting.count({ where: { key: recordKey } })) > 0;
}

/** Makes a large invented paper, or goes on with one. What is written is whole at every moment. */
export async function generatePaper(options: RunOptions, progress: Progress): Promise<{ made: number }> {
	const unfinished = await unfinishedRun();
	const { stories, years, until } = options;
	const run = unfinished ?? { seed: await freshSeed(options.seed), stories, made: 0, years, until };
	const world = makeWorld(run.seed, subjectsFor(run.stories));
	const ids = await settle(world, system, run.until);
	const from = new Date(run.until.getTime() - run.years * 365.25 * 24 * 3_600_000);
	const batches = await Batches.begin({ world, ids, span: { from, until: run.until, stories: run.stories } });

	const writer = await openWriter(options.databaseUrl);
	await writeAll(writer, batches, run, progress);
	await tell(run, options.until);
	await countWords(options.until);
	return { made: run.stories };
}

/** The seed that was asked for, or the next one where its stories are here already. */
async function freshSeed(seed: number): Promise<number> {
	const kept = await db().setting.findFirst({ where: { key: recordKey } });

	return kept && record.parse(JSON.parse(kept.value)).seed === seed ? seed + 1 : seed;
}

async function writeAll(writer: Writer, batches: Batches, run: Record, progress: Progress): Promise<void> {
	try {
		for (let made = run.made; made < run.stories; ) {
			const end = Math.min(run.stories, made + batchSize);
			await writer.write(batches.rows(made, end), JSON.stringify({ ...run, made: end }));
			made = end;
			progress(made, run.stories);
		}
	} catch (thrown) {
		await writer.close();
		throw thrown;
	}
	await writer.finish();
}

const batchSize = 5000;

/** Subjects grow with a paper, more slowly than its stories do. */
export function subjectsFor(stories: number): number {
	return Math.min(1000, Math.max(24, Math.round(2 * Math.sqrt(stories))));
}

async function tell(run: Record, now: Date): Promise<void> {
	await recountSitemaps(db());
	await db().$transaction(async (tx) => {
		await audit(
			tx,
			{ action: "paper.generate", subjectKind: "site", subjectId: "site", detail: { stories: run.stories, seed: run.seed } },
			system,
			now,
		);
		await announce(tx, "paper.generated", [tags.site(), tags.latest(), tags.front("home")], now);
	});
}
