import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { rm, stat } from "node:fs/promises";
import { basename } from "node:path";
import { pipeline } from "node:stream/promises";
import { audit } from "#lib/audit/audit.ts";
import { db } from "#lib/db/client.ts";
import { addJob } from "#lib/jobs/commands.ts";
import { ok, type Result, refuse } from "#lib/result.ts";
import { settings } from "#lib/settings.ts";
import { getSite } from "#lib/site/queries.ts";
import { cleanLine } from "#lib/text/clean.ts";
import { type Actor, may } from "#lib/users/role.ts";
import { removalKey } from "./delete-commands.ts";
import { type Inspected, inspect } from "./inspect.ts";
import { wordsInFile } from "./metadata.ts";
import type { KeptPhoto } from "./photo.ts";
import { keptColumns } from "./photo-rows.ts";
import type { PhotoRefused } from "./refused.ts";
import { mediaStore, originalKey } from "./storage/media.ts";
import { keepPhotoText } from "./text-commands.ts";
import { longest, shortened } from "./words.ts";

export { updatePhoto } from "./update-commands.ts";

/** A photo to keep: the path of a file, which is taken over, and the name it came with. */
export type PhotoInput = { file: string; originalName: string };

/**
 * Keeps a photo: what it answers with `ok` survives a loss of power. The same bytes are kept once and give the photo that is there.
 * The file is gone afterwards, whatever the answer.
 */
export async function keepPhoto(input: PhotoInput, by: Actor, now: Date): Promise<Result<KeptPhoto, PhotoRefused>> {
	try {
		if (!may(by, "writeStories")) return refuse({ code: "notAllowed" });
		const { size } = await stat(input.file);
		if (size === 0) return refuse({ code: "empty" });
		if (size > settings().uploadLimitBytes) return refuse({ code: "tooLarge", limit: settings().uploadLimitBytes });

		const hash = await hashOf(input.file);
		const kept = await db().photo.findFirst({ where: { hash }, select: keptColumns });
		if (kept) {
			await mediaStore().keep(originalKey(hash), input.file); // where the original was lost, here it is again
			return ok(kept);
		}

		const most = settings().uploadsPerDayBytes;
		if ((await uploadedToday(by, now)) + size > most) return refuse({ code: "enoughForToday", most });
		const deleted = await db().deletedPhoto.findFirst({ where: { hash }, select: { reason: true } });
		if (deleted && !may(by, "withdraw")) return refuse({ code: "deleted", reason: deleted.reason });

		const inspected = await inspect(input.file);
		if (!inspected.ok) return inspected;
		const row = await rowOf(input, hash, size, inspected.value, by, now);
		if (deleted) await db().job.deleteMany({ where: { key: removalKey(hash) } }); // before the file is there again
		await mediaStore().keep(originalKey(hash), input.file);
		return ok(await addPhoto(row, by, now));
	} finally {
		await rm(input.file, { force: true });
	}
}

const day = 24 * 60 * 60_000;

/** Bytes that this person uploaded in the last 24 hours; the system is not counted. */
async function uploadedToday(by: Actor, now: Date): Promise<number> {
	if (by.id === null) return 0;
	const photos = await db().photo.findMany({
		where: { uploadedById: by.id, createdAt: { gt: new Date(now.getTime() - day) } },
		select: { bytes: true },
	});

	return photos.reduce((sum, { bytes }) => sum + bytes, 0); // here, since a database's sum of such columns may not fit into one
}

async function rowOf(input: PhotoInput, hash: string, bytes: number, inspected: Inspected, by: Actor, now: Date) {
	const { about, besides, ...seen } = inspected;
	const { found, ...words } = wordsInFile(about, (await getSite()).timeZone, now);
	const originalName = shortened(cleanLine(basename(input.originalName.replaceAll("\\", "/"))), longest.originalName);

	return {
		...seen,
		...words,
		hash,
		bytes,
		originalName,
		metadata: JSON.stringify(besides ? { ...found, besides } : found),
		uploadedById: by.id,
		createdAt: now,
	};
}

type NewRow = Awaited<ReturnType<typeof rowOf>>;

async function addPhoto(row: NewRow, by: Actor, now: Date): Promise<KeptPhoto> {
	try {
		return await db().$transaction(async (tx) => {
			const photo = await tx.photo.create({ data: row, select: keptColumns });
			await tx.deletedPhoto.deleteMany({ where: { hash: row.hash } });
			await keepPhotoText(tx, { ...photo, metadata: row.metadata });
			await addJob(tx, { kind: "makeVariants", key: `makeVariants:${row.hash}`, payload: { hash: row.hash } }, now);
			const detail = { name: row.originalName, bytes: row.bytes };
			await audit(tx, { action: "photo.upload", subjectKind: "photo", subjectId: photo.id, detail }, by, now);
			return photo;
		});
	} catch (error) {
		// Somebody sent the same bytes at the same moment, and was quicker.
		const theirs = await db().photo.findFirst({ where: { hash: row.hash }, select: keptColumns });
		if (theirs) return theirs;
		throw error;
	}
}

async function hashOf(file: string): Promise<string> {
	const hash = createHash("sha256");
	await pipeline(createReadStream(file), hash);

	return hash.digest("hex");
}
