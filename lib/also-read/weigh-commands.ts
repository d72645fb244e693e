import { z } from "zod";
import { db } from "#lib/db/client.ts";
import { addJob } from "#lib/jobs/commands.ts";
import { refreshAlsoRead } from "./commands.ts";
import { listUnweighed, weighOne } from "./term-commands.ts";

const payload = z.object({ step: z.enum(["weigh", "find"]).default("weigh"), after: z.number().int().default(0) });
const atOnce = 20;

/** Brings Also Read to a paper that has stories already: weighs each, then finds for each; some at a time, and asks for the next. */
export async function weighStories(input: unknown, now: Date): Promise<void> {
	const { step, after } = payload.parse(input);
	const ids = step === "weigh" ? await listUnweighed(after, atOnce) : await listAll(after);
	for (const articleId of ids) {
		if (step === "find") await refreshAlsoRead({ articleId }, now);
		else await weighOne(articleId, now);
	}

	const last = ids.at(-1);
	const next = ids.length === atOnce && last !== undefined ? { step, after: last } : step === "weigh" ? { step: "find", after: 0 } : null;
	if (next) await db().$transaction((tx) => addJob(tx, { kind: "weighStories", key: "weighStories", payload: next }, now));
}

async function listAll(after: number): Promise<number[]> {
	const rows = await db().publishedText.findMany({
		where: { articleId: { gt: after } },
		orderBy: { articleId: "asc" },
		take: atOnce,
		select: { articleId: true },
	});

	return rows.map(({ articleId }) => articleId);
}
