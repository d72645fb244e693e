import type { Tx } from "#lib/db/client.ts";
import { fold } from "#lib/search/fold.ts";
import { wordsIn } from "#lib/search/words.ts";
import type { KeptPhoto } from "./photo.ts";

type Searched = Pick<KeptPhoto, "id" | "caption" | "credit" | "alt" | "place" | "originalName">;

/** Keeps the words of a photo where the newsroom's search finds them. */
export async function keepPhotoText(tx: Tx, { id, caption, credit, alt, place, originalName }: Searched): Promise<void> {
	const words = photoWords([caption, credit, alt, place, originalName].join(" "));
	await tx.photoText.upsert({ where: { photoId: id }, create: { photoId: id, words }, update: { words } });
}

/** The words of a photo as the index takes them, the same for both databases: of "DSC_1204.jpg" each part can be searched for. */
export function photoWords(text: string): string {
	return wordsIn(fold(text)).join(" ");
}
