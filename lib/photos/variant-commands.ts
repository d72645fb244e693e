import { z } from "zod";
import { db } from "#lib/db/client.ts";
import { addJob } from "#lib/jobs/commands.ts";
import { type VariantFormat, widthsFor } from "./photo.ts";
import { mediaStore, variantKey } from "./storage/media.ts";
import { getVariant } from "./variants.ts";

const payload = z.object({ hash: z.string().regex(/^[0-9a-f]{64}$/) });

const formats: readonly VariantFormat[] = ["avif", "webp", "jpeg"];
/** Widths that are asked for first, by the newsroom's lists and by most pages; the rest follow in order. */
const first = [480, 720, 960];

/** Makes one width of a photo that nobody has asked for yet, and asks to come again while there is another: a photo never holds up other work for long. */
export async function makeVariants(input: unknown, now: Date): Promise<void> {
	const { hash } = payload.parse(input);
	const photo = await db().photo.findFirst({ where: { hash }, select: { width: true } });
	if (!photo) return;

	const missing = await missingWidths(hash, photo.width);
	const [width] = missing;
	if (width === undefined) return;
	for (const format of formats) {
		const made = await getVariant({ hash, width, format }, { urgent: false });
		if (made === null) throw new Error(`The original of the photo ${hash} is lost: take it back from a backup, or upload the file again.`);
	}
	if (missing.length === 1) return;

	await db().$transaction((tx) => addJob(tx, { kind: "makeVariants", key: `makeVariants:${hash}`, payload: { hash } }, now));
}

async function missingWidths(hash: string, originalWidth: number): Promise<number[]> {
	const all = widthsFor(originalWidth);
	const ordered = [...first.filter((width) => all.includes(width)), ...all.filter((width) => !first.includes(width))];
	const missing: number[] = [];
	for (const width of ordered) {
		const found = await Promise.all(formats.map((format) => mediaStore().find(variantKey(hash, width, format))));
		if (found.includes(null)) missing.push(width);
	}

	return missing;
}
