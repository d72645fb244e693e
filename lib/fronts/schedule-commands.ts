import { z } from "zod";
import type { AuditAction } from "#lib/audit/action.ts";
import { audit } from "#lib/audit/audit.ts";
import { announce } from "#lib/changes/changes.ts";
import { db, type Tx } from "#lib/db/client.ts";
import { addJob, type NewJob } from "#lib/jobs/commands.ts";
import { ok, type Result, refuse } from "#lib/result.ts";
import { type Actor, may, system } from "#lib/users/role.ts";
import { type FrontRefused, goLive, meanwhile } from "./commands.ts";
import type { FrontKey } from "./front-key.ts";
import { type LoadedFront, loadFront } from "./load-queries.ts";
import { ensureFront, keepDraft } from "./revision-commands.ts";

export type PastRefused = { code: "invalid"; field: "at"; message: string };

const past = { code: "invalid", field: "at", message: "Choose a moment that is still to come." } as const;
/** What puts the planned state of a front live. One waits for each front. */
export function frontJob(key: FrontKey): NewJob {
	return { kind: "publishFront", key: `publishFront:${key}`, payload: { key } };
}

/** Plans that the draft of a front, as the editor was looking at it, goes live at a moment. Later changes wait for a Publish of their own. */
export async function scheduleFront(
	input: { key: FrontKey; version: number; at: Date },
	by: Actor,
	now: Date,
): Promise<Result<{ change: number; version: number }, FrontRefused | PastRefused>> {
	if (!may(by, "composeFronts")) return refuse({ code: "notAllowed" });
	if (input.at <= now) return refuse(past);

	return db().$transaction(async (tx) => {
		const loaded = await loadFront(tx, input.key);
		if (!loaded) return refuse({ code: "unknownFront" as const });
		if (loaded.version !== input.version) return refuse(await meanwhile(tx, loaded));

		const front = await ensureFront(tx, input.key, loaded, now);
		const draft = loaded.row?.draftRevision ?? (await keepDraft(tx, front, loaded, loaded.draft, by, now));
		const plan = { draftRevisionId: draft.id, scheduledRevisionId: draft.id, scheduledAt: input.at };
		await tx.front.update({ where: { id: front.id }, data: { ...plan, version: { increment: 1 }, updatedAt: now } });
		await addJob(tx, frontJob(input.key), input.at);
		const change = await note(tx, "front.schedule", input.key, { name: loaded.name, at: input.at, revision: draft.number }, by, now);
		return ok({ change, version: loaded.version + 1 });
	});
}

/** Takes a plan back; the draft stays. */
export async function unscheduleFront(
	key: FrontKey,
	by: Actor,
	now: Date,
): Promise<Result<{ change: number }, { code: "notAllowed" } | { code: "unknownFront" }>> {
	if (!may(by, "composeFronts")) return refuse({ code: "notAllowed" });

	return db().$transaction(async (tx) => {
		const loaded = await loadFront(tx, key);
		if (!loaded?.row?.scheduledAt) return refuse({ code: "unknownFront" as const });
		await tx.front.update({ where: { id: loaded.row.id }, data: { scheduledRevisionId: null, scheduledAt: null } });
		await tx.job.deleteMany({ where: { key: frontJob(key).key } });
		return ok({ change: await note(tx, "front.unschedule", key, { name: loaded.name }, by, now) });
	});
}

const planned = z.object({ key: z.string() });

/** Job: puts the planned state of a front live, when its moment has come. */
export async function publishScheduledFront(payload: unknown, now: Date): Promise<void> {
	const { key } = planned.parse(payload);
	await db().$transaction(async (tx) => {
		const loaded = await loadFront(tx, key);
		const revision = await dueRevision(tx, loaded, now);
		if (!loaded?.row || !revision) return; // taken back, put off, published by hand, or gone with its section
		await goLive(tx, loaded, { frontId: loaded.row.id, key, ...revision }, system, now);
	});
}

async function dueRevision(tx: Tx, loaded: LoadedFront | null, now: Date) {
	const { scheduledRevisionId: id, scheduledAt } = loaded?.row ?? {};
	if (!id || !scheduledAt || scheduledAt > now) return null;

	return tx.frontRevision.findFirst({ where: { id }, select: { id: true, number: true } });
}

async function note(tx: Tx, action: AuditAction, key: FrontKey, detail: Record<string, unknown>, by: Actor, now: Date): Promise<number> {
	await audit(tx, { action, subjectKind: "front", subjectId: key, detail }, by, now);

	return announce(tx, action, [], now);
}
