import { z } from "zod";
import { audit } from "#lib/audit/audit.ts";
import { announce } from "#lib/changes/changes.ts";
import { tags } from "#lib/changes/tags.ts";
import { db } from "#lib/db/client.ts";
import { addJob } from "#lib/jobs/commands.ts";
import { ok, type Result, refuse } from "#lib/result.ts";
import type { Actor } from "#lib/users/role.ts";
import { mayDeletePhoto, type PhotoDeleteRefused, placesInTheWay, readDeletionReason } from "./deletion.ts";
import { mediaStore, originalKey } from "./storage/media.ts";
import { getPhotoUses } from "./use-queries.ts";

/** Key of the job that removes what is left of a deleted photo's files. */
export function removalKey(hash: string): string {
	return `removePhotoFiles:${hash}`;
}

/** A size that was being made while its photo was deleted is there by then, in milliseconds. */
const sweepAfter = 2 * 60 * 1000;

/**
 * Deletes a photo: its row and words, its mention in drafts and earlier versions, its original and every size. Its addresses answer 410
 * from then on. Refused while readers see it. Where the process dies half-way, a job removes the files.
 */
export async function deletePhoto(
	input: { id: number; reason: unknown },
	by: Actor,
	now: Date,
): Promise<Result<{ change: number }, PhotoDeleteRefused>> {
	const reason = readDeletionReason(input.reason);
	if (!reason.ok) return reason;

	const { id } = input;
	const deleted = await db().$transaction(async (tx) => {
		const columns = { hash: true, originalName: true, uploadedById: true, publishedAt: true } as const;
		const photo = await tx.photo.findFirst({ where: { id }, select: columns });
		if (!photo) return refuse({ code: "unknown" as const });
		if (!mayDeletePhoto(by, photo)) return refuse({ code: "notAllowed" as const });
		const places = placesInTheWay(await getPhotoUses(id, by, tx));
		if (places.length > 0) return refuse({ code: "inUse" as const, places });

		const { hash } = photo;
		const led = await tx.revision.findMany({ where: { leadPhotoId: id }, distinct: ["articleId"], select: { articleId: true } });
		const files: Files = { hash, articleIds: led.map(({ articleId }) => articleId) };
		await tx.revisionPhoto.deleteMany({ where: { photoId: id } });
		await tx.revision.updateMany({ where: { leadPhotoId: id }, data: { leadPhotoId: null } });
		await tx.photoText.deleteMany({ where: { photoId: id } });
		await tx.photo.delete({ where: { id } });
		const gone = { reason: reason.value, deletedAt: now };
		await tx.deletedPhoto.upsert({ where: { hash }, create: { hash, ...gone }, update: gone });
		await tx.job.deleteMany({ where: { key: `makeVariants:${hash}` } });
		await addJob(tx, { kind: "removePhotoFiles", key: removalKey(hash), payload: files }, new Date(now.getTime() + sweepAfter));
		const detail = { name: photo.originalName, reason: reason.value };
		await audit(tx, { action: "photo.delete", subjectKind: "photo", subjectId: id, detail }, by, now);
		return ok({ files, change: await announce(tx, "photo.deleted", [tags.photo(id)], now) });
	});
	if (!deleted.ok) return deleted;

	await removeFiles(deleted.value.files);
	return ok({ change: deleted.value.change });
}

const files = z.object({ hash: z.string().regex(/^[0-9a-f]{64}$/), articleIds: z.array(z.number()) });
type Files = z.infer<typeof files>;

/** Job: removes what is left of the files of a deleted photo. Where the same bytes were uploaded again meanwhile, they stay. */
export async function removePhotoFiles(payload: unknown): Promise<void> {
	const parsed = files.parse(payload);
	if (await db().photo.findFirst({ where: { hash: parsed.hash }, select: { id: true } })) return;

	await removeFiles(parsed);
}

/** Removes the original first, so that no size is made again; then the sizes, and the cards of stories that it led. */
async function removeFiles({ hash, articleIds }: Files): Promise<void> {
	const store = mediaStore();
	await store.remove(originalKey(hash));
	for (const folder of [`variants/${hash.slice(0, 2)}/${hash}`, ...articleIds.map((id) => `cards/${id}`)])
		for await (const key of store.list(folder)) await store.remove(key);
}
