import process from "node:process";
import { setTimeout as pause } from "node:timers/promises";
import { lockWords } from "#lib/db/locks.ts";
import { databaseTrouble, troubleWords } from "#lib/db/trouble.ts";
import { step } from "./launcher/progress.mjs";
import { Refusal } from "./launcher/refusal.mjs";

type Options = {
	databaseUrl: string;
	/** How long to wait, in milliseconds, and how long before each new try. */
	patience?: number;
	between?: number;
};

/**
 * Does what asks the database. Where it is away, starting, locked or takes nobody in, tries for a minute and shows the cause meanwhile; throws it
 * in words where it lasts, and at once where waiting does not help.
 */
export async function whenDatabaseAnswers<Answer>(work: () => Promise<Answer>, options: Options): Promise<Answer> {
	const { databaseUrl, patience = 60_000, between = 1000 } = options;
	try {
		return await work();
	} catch (error) {
		if (patience === 0 || databaseTrouble(error)?.passes !== true) throw await inWords(error, databaseUrl);
	}

	return step("Waiting for the database", async (note) => {
		const deadline = Date.now() + patience;
		for (let shown = ""; ; ) {
			await pause(between);
			try {
				return await work();
			} catch (error) {
				const words = await inWords(error, databaseUrl);
				if (databaseTrouble(error)?.passes !== true || Date.now() > deadline) throw words;
				note(words.message);
				// Where a line cannot be written over, each cause is shown once.
				if (!process.stdout.isTTY && words.message !== shown) console.log(`    ${words.message}`);
				shown = words.message;
			}
		}
	});
}

/** What the database is troubled by, in words that say what to do; any other error as it is. */
export async function inWords(error: unknown, databaseUrl: string): Promise<Error> {
	const trouble = databaseTrouble(error);
	const isOthers = trouble?.kind === "away" && databaseUrl.startsWith("file:"); // SQLite has no connection to lose
	if (!trouble || isOthers) return error instanceof Error ? error : new Error(String(error));

	const words = troubleWords(trouble, databaseUrl);
	return new Refusal(trouble.kind === "locked" ? [words, ...(await lockWords(databaseUrl))].join("\n") : words);
}
