import { db } from "#lib/db/client.ts";
import { getSite } from "#lib/site/queries.ts";
import { Refusal } from "../launcher/refusal.mjs";
import { isGenerated, unfinishedRun } from "./run.ts";

/** Throws words where invented stories would stand among real ones, from which they would be hard to take out again. */
export async function refuseRealPaper(add: boolean, into: string | undefined): Promise<void> {
	if ((await db().article.findFirst({ select: { id: true } })) === null) return;
	if (await isGenerated()) {
		if (add || (await unfinishedRun())) return;
		throw new Refusal("This paper was generated already. Say --add to make more stories in it, or set DATA_DIR to a new folder.");
	}

	const { name } = await getSite();
	if (add && into === name) return;
	const way = add ? `--into "${name}"` : `--add --into "${name}"`;
	throw new Refusal(
		`“${name}” has stories that were not generated; invented ones would stand among them. Set DATA_DIR to a new folder, or say ${way} if that is what you want.`,
	);
}
