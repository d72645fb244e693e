import { findAlsoRead } from "#lib/also-read/commands.ts";
import type { AuditAction } from "#lib/audit/action.ts";
import { audit } from "#lib/audit/audit.ts";
import { db } from "#lib/db/client.ts";
import { runDueJob } from "#lib/jobs/run-commands.ts";
import { saveSite } from "#lib/site/commands.ts";
import { system } from "#lib/users/role.ts";
import { edition as wholeEdition } from "./edition.ts";
import { keepPhotos } from "./keep-photos.ts";
import { makePages } from "./make-pages.ts";
import { must } from "./must.ts";
import { makeNames } from "./names.ts";
import { deeds, getProgress, hasOthersWork, isBlank } from "./queries.ts";
import { tell } from "./tell.ts";
import type { Edition } from "./telling.ts";

/** Says how many of how many steps are done, and of what: "photos", "stories". */
type Progress = (done: number, total: number, what: string) => void;

/** Whether the demo edition may be made here: in a paper without anything, or to finish one that was interrupted before anybody worked in it. */
export async function isEmptyPaper(): Promise<boolean> {
	const progress = await getProgress();
	if (progress === "none") return isBlank();

	return progress === "unfinished" && !(await hasOthersWork());
}

/**
 * Makes the demo edition through the commands that editors use. It may be interrupted at any moment: what is there stays, the paper still
 * counts as empty, and the next call makes only what is missing.
 */
export async function makeDemo(progress: Progress, now: Date, edition: Edition = wholeEdition): Promise<void> {
	if ((await getProgress()) === "none") await note(deeds.begun, now);
	must(await saveSite(edition.site, system, now));

	const photos = await keepPhotos(edition, now, progress);
	const known = { ...(await makeNames(edition, photos, now)), photos };
	for (const [index, telling] of edition.stories.entries()) {
		await tell(telling, known, now);
		progress(index + 1, edition.stories.length, "stories");
	}
	await makePages(edition.pages, now);
	await findAll(now);
	await note(deeds.finished, now);
}

/** Also Read is found by the server as it goes; a paper that opens with sixty stories opens with it found. */
async function findAll(now: Date): Promise<void> {
	const fail = (_: string, error: unknown) => {
		throw error;
	};
	while (await runDueJob({ findAlsoRead }, now, fail));
}

async function note(action: AuditAction, now: Date): Promise<void> {
	await db().$transaction((tx) => audit(tx, { action, subjectKind: "site", subjectId: "site" }, system, now));
}
