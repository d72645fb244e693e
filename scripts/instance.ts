import { randomUUID } from "node:crypto";
import { hostname } from "node:os";
import process from "node:process";
import { setTimeout as pause } from "node:timers/promises";
import { beat, clearEnded, findOtherFolders, leave } from "#lib/instances/commands.ts";
import { beatEvery, liveFor, mayBeShared, otherFolderWords } from "#lib/instances/instance.ts";
import { mediaFolder } from "#lib/photos/storage/media.ts";
import { settings } from "#lib/settings.ts";
import { log } from "#server/log.ts";
import { step } from "./launcher/progress.mjs";
import { Refusal } from "./launcher/refusal.mjs";

/** This start among those that use the same database. */
export type RunningInstance = {
	leave: () => Promise<void>;
};

const alone: RunningInstance = { leave: async () => {} };

/** Longer than an instance that ended without a word counts as running, in milliseconds. */
const patience = liveFor + beatEvery;

/**
 * Enters this start among the instances of its database; from then on it says that it runs, and looks for others whose photos are kept elsewhere.
 * Throws words where another, that started earlier, keeps photos in another folder.
 */
export async function startInstance(): Promise<RunningInstance> {
	const { databaseUrl, dataDir } = settings();
	if (!mayBeShared(databaseUrl, dataDir)) return alone;

	const own = { id: randomUUID(), host: `${hostname()} (process ${process.pid})`, folder: mediaFolder(), beats: 0 };
	await clearEnded(own.folder, new Date());
	await beat(own);
	try {
		await refuseOtherFolder(own.id);
	} catch (error) {
		await leave(own);
		throw error;
	}

	let running = Promise.resolve();
	const known = new Set<string>();
	const turn = async () => {
		own.beats += 1;
		try {
			await beat(own);
			for (const other of await findOtherFolders(null)) {
				if (!known.has(other.id)) log().error({ other }, otherFolderWords(other, own.folder));
				known.add(other.id);
			}
		} catch (error) {
			log().warn({ err: error }, "The other instances on this database could not be told that this one runs");
		}
	};
	const timer = setInterval(() => (running = turn()), beatEvery);
	return {
		leave: async () => {
			clearInterval(timer);
			await running;
			await leave(own).catch((error: unknown) => log().warn({ err: error }, "The other instances could not be told that this one ended"));
		},
	};
}

/** Waits for one that is closing, or has crashed. */
async function refuseOtherFolder(id: string): Promise<void> {
	const [first] = await findOtherFolders(id);
	if (!first) return;

	await step(`Waiting for another Bureau on this database to end (on ${first.host})`, async () => {
		const deadline = Date.now() + patience;
		for (let other = first; ; ) {
			if (Date.now() > deadline) throw new Refusal(otherFolderWords(other, mediaFolder()));
			await pause(1000);
			const [next] = await findOtherFolders(id);
			if (!next) return;
			other = next;
		}
	});
}
