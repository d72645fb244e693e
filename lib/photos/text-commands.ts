import type { Tx } from "#lib/db/client.ts";
import { fold } from "#lib/search/fold.ts";
import { wordsIn } from "#lib/search/words.ts";
import { type FoundField, foundMetadata } from "./metadata.ts";
import type { KeptPhoto } from "./photo.ts";

type Searched = Pick<KeptPhoto, "id" | "caption" | "credit" | "alt" | "copyright" | "place" | "originalName"> & { metadata: string };

/** What of a file's own words is searched for beside the photo's: its subject, where it came from, and what may be done with it. */
const searchedFields = [
	"title",
	"headline",
	"keywords",
	"extendedAlt",
	"creator",
	"source",
	"instructions",
	"usageTerms",
] as const satisfies readonly FoundField[];

/** Keeps the words of a photo, and of its file, where the newsroom's search finds them. */
export async function keepPhotoText(tx: Tx, photo: Searched): Promise<void> {
	const { id, caption, credit, alt, copyright, place, originalName } = photo;
	const found = foundMetadata.parse(JSON.parse(photo.metadata));
	const words = photoWords(
		[caption, credit, alt, copyright, place, originalName, ...searchedFields.map((field) => found[field])].join(" "),
	);
	await tx.photoText.upsert({ where: { photoId: id }, create: { photoId: id, words }, update: { words } });
}

/** The words of a photo as the index takes them, the same for both databases: of "DSC_1204.jpg" each part can be searched for. */
export function photoWords(text: string): string {
	return wordsIn(fold(text)).join(" ");
}
