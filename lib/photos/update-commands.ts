import { loadForPublishing, tagsOf } from "#lib/articles/publishing-queries.ts";
import { audit } from "#lib/audit/audit.ts";
import { announce } from "#lib/changes/changes.ts";
import { type Tag, tags } from "#lib/changes/tags.ts";
import { db, type Tx } from "#lib/db/client.ts";
import { ok, type Result, refuse } from "#lib/result.ts";
import { fieldErrors } from "#lib/taxonomy/refused.ts";
import type { Actor } from "#lib/users/role.ts";
import type { KeptPhoto } from "./photo.ts";
import { mayEditPhoto, type PhotoChange, type PhotoChangeRefused, photoChange } from "./photo-change.ts";
import { keptColumns } from "./photo-rows.ts";
import { keepPhotoText } from "./text-commands.ts";

/** A photo as it is after a change. `change` is null where readers see none of it. */
export type UpdatedPhoto = { photo: KeptPhoto; change: number | null };

/** Changes a photo's words or its focal point. Stories that use it keep the words they have; crops of all of them follow the focal point. */
export async function updatePhoto(id: number, input: unknown, by: Actor, now: Date): Promise<Result<UpdatedPhoto, PhotoChangeRefused>> {
	const parsed = photoChange.safeParse(input);
	if (!parsed.success) return refuse({ code: "invalid", fields: fieldErrors(parsed.error) });

	return db().$transaction(async (tx) => {
		const photo = await tx.photo.findFirst({ where: { id }, select: keptColumns });
		if (!photo) return refuse({ code: "unknown" as const });
		if (!mayEditPhoto(by, photo)) return refuse({ code: "notAllowed" as const });
		const changed = changedFields(photo, parsed.data);
		if (changed.length === 0) return ok({ photo, change: null });

		const { metadata, ...after } = await tx.photo.update({
			where: { id },
			data: parsed.data,
			select: { ...keptColumns, metadata: true },
		});
		await keepPhotoText(tx, { ...after, metadata });
		await audit(tx, { action: "photo.update", subjectKind: "photo", subjectId: id, detail: { fields: changed } }, by, now);
		const moved = changed.includes("focalX") || changed.includes("focalY");
		const touched = moved ? await tagsShowing(tx, id) : changed.includes("alt") || changed.includes("copyright") ? [tags.photo(id)] : []; // stories have captions and credits of their own
		return ok({ photo: after, change: touched.length > 0 ? await announce(tx, "photo.updated", touched, now) : null });
	});
}

function changedFields(photo: KeptPhoto, change: PhotoChange): (keyof PhotoChange)[] {
	return (Object.keys(change) as (keyof PhotoChange)[]).filter((field) => change[field] !== undefined && change[field] !== photo[field]);
}

/** With more stories than this it is less work to forget every page. */
const mostStories = 200;

/** Every page that shows a photo: of published stories, and of contributors whose portrait it is. */
async function tagsShowing(tx: Tx, photoId: number): Promise<Tag[]> {
	const uses = await tx.revisionPhoto.findMany({
		where: { photoId, revision: { publishedOf: { isNot: null } } },
		select: { revision: { select: { articleId: true } } },
		take: mostStories + 1,
	});
	if (uses.length > mostStories) return [tags.site()];

	const stories = [];
	for (const { revision } of uses) stories.push(await loadForPublishing(tx, revision.articleId, null));
	const portraits = await tx.contributor.findMany({ where: { portraitId: photoId }, select: { slug: true } });
	return [
		tags.photo(photoId),
		...stories.flatMap((story) => (story ? tagsOf(story) : [])),
		...portraits.map(({ slug }) => tags.contributor(slug)),
	];
}
