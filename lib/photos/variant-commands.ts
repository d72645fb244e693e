import { z } from "zod";
import { db } from "#lib/db/client.ts";
import { findOtherFolders } from "#lib/instances/commands.ts";
import { otherFolderWords } from "#lib/instances/instance.ts";
import { addJob } from "#lib/jobs/commands.ts";
import { widthsFor } from "./photo.ts";
import { hasOriginals, mediaFolder, mediaStore, variantKey } from "./storage/media.ts";
import { getVariant, type Variant } from "./variants.ts";

const payload = z.object({ hash: z.string().regex(/^[0-9a-f]{64}$/) });

/** Sizes that are made before the work is laid aside for other photos. */
const atOnce = 3;
/** How long what few readers need waits, in milliseconds: an edition that was just uploaded keeps the machine busy enough. */
const later = 10 * 60 * 1000;

/**
 * Makes a few sizes of a photo that nobody has asked for yet, and asks to come again while there are others: a photo never holds up
 * other work for long. First what nearly every browser takes, and later the rest.
 */
export async function makeVariants(input: unknown, now: Date): Promise<void> {
	const { hash } = payload.parse(input);
	const photo = await db().photo.findFirst({ where: { hash }, select: { width: true } });
	if (!photo) return;

	const missing = await missingVariants(hash, photo.width);
	const soon = missing.filter(isSoonNeeded);
	const turn = (soon.length > 0 ? soon : missing).slice(0, atOnce);
	for (const variant of turn) {
		const made = await getVariant(variant, { urgent: false });
		if (made === null) throw new Error(await missingWords(hash));
	}
	if (turn.length === missing.length) return;

	const pause = soon.length > 0 && turn.length === soon.length ? later : 0;
	const job = { kind: "makeVariants", key: `makeVariants:${hash}`, payload: { hash } };
	await db().$transaction((tx) => addJob(tx, job, new Date(now.getTime() + pause)));
}

/** A photo counts as lost only where no other instance may have it and its folder is there. */
async function missingWords(hash: string): Promise<string> {
	const [other] = await findOtherFolders(null);
	if (other) return `The original of the photo ${hash} is not here. ${otherFolderWords(other, mediaFolder())}`;
	if (!(await hasOriginals()))
		return `The original of the photo ${hash} cannot be read: ${mediaFolder()} has no originals. Mount the folder.`;

	return `The original of the photo ${hash} is lost: take it back from a backup, or upload the file again.`;
}

/** JPEG is for the newsroom's lists and for programs; readers' browsers take AVIF, and a few old ones WebP. */
function isSoonNeeded({ width, format }: Variant): boolean {
	return format === "avif" || (format === "jpeg" && listed.includes(width));
}

const listed = [480, 960];
/** Widths that are asked for first, by the newsroom's lists and by most pages; the rest follow in order. */
const first = [480, 720, 960];

async function missingVariants(hash: string, originalWidth: number): Promise<Variant[]> {
	const all = widthsFor(originalWidth);
	const widths = [...first.filter((width) => all.includes(width)), ...all.filter((width) => !first.includes(width))];
	const variants = widths.flatMap((width) => (["jpeg", "avif", "webp"] as const).map((format) => ({ hash, width, format })));
	const found = await Promise.all(variants.map(({ width, format }) => mediaStore().find(variantKey(hash, width, format))));

	return variants.filter((_, index) => found[index] === null);
}
