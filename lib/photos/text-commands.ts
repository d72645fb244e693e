import type { Tx } from "#lib/db/client.ts";
import type { KeptPhoto } from "./photo.ts";

type Searched = Pick<KeptPhoto, "id" | "caption" | "credit" | "alt" | "place" | "originalName">;

/** Keeps the words of a photo where the newsroom's search finds them. */
export async function keepPhotoText(tx: Tx, { id, caption, credit, alt, place, originalName }: Searched): Promise<void> {
	const words = splitWords([caption, credit, alt, place, originalName].join(" "));
	await tx.photoText.upsert({ where: { photoId: id }, create: { photoId: id, words }, update: { words } });
}

/** Plain words, split alike for both databases: of "DSC_1204.jpg" each part can be searched for. */
function splitWords(text: string): string {
	return (text.normalize("NFC").match(/[\p{L}\p{N}\p{M}]+/gu) ?? []).join(" ");
}
