import { db } from "#lib/db/client.ts";

/** Who may see the sizes of a photo: everybody, signed-in people alone, or nobody because it was deleted or never was. */
export type PhotoAccess = "public" | "private" | "deleted" | "unknown";

/** Photos that this process knows to be public, by hash, and until when it need not ask again. Where one is deleted meanwhile, its files are gone. */
const known = new Map<string, number>();
const mostKnown = 50_000;
const askAgainAfter = 60_000;

/** Who may see a photo of these bytes. What is public is asked of the database once a minute. */
export async function getPhotoAccess(hash: string): Promise<PhotoAccess> {
	return (known.get(hash) ?? 0) > performance.now() ? "public" : askPhotoAccess(hash);
}

/** The same, asked of the database whatever is known: for a photo that cannot be found. */
export async function askPhotoAccess(hash: string): Promise<PhotoAccess> {
	known.delete(hash);
	const photo = await db().photo.findFirst({ where: { hash }, select: { publishedAt: true } });
	if (!photo) return (await db().deletedPhoto.findFirst({ where: { hash }, select: { hash: true } })) ? "deleted" : "unknown";
	if (photo.publishedAt === null) return "private";

	if (known.size >= mostKnown) known.clear();
	known.set(hash, performance.now() + askAgainAfter);
	return "public";
}
