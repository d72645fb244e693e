import { db } from "#lib/db/client.ts";
import type { FieldError, StoryDraft } from "./draft.ts";

type Missing = FieldError & { field: keyof StoryDraft };

/** What fields of a draft name that is not there any more, one message for each field. What the body shows is checked when it is published. */
export async function missingReferences(draft: Partial<StoryDraft>): Promise<Missing[]> {
	const contributorIds = (draft.bylines ?? []).flatMap((name) => name.contributorId ?? []);
	const errors: Missing[] = [];
	const expect = async (wanted: number[], count: (ids: number[]) => Promise<number>, field: Missing["field"], message: string) => {
		const unique = [...new Set(wanted)];
		if (unique.length > 0 && (await count(unique)) !== unique.length) errors.push({ field, message });
	};

	const where = (ids: number[]) => ({ where: { id: { in: ids } } });
	await expect(
		draft.sectionId === undefined ? [] : [draft.sectionId],
		(ids) => db().section.count(where(ids)),
		"sectionId",
		"This section is gone. Choose another.",
	);
	await expect(
		draft.topicIds ?? [],
		(ids) => db().topic.count(where(ids)),
		"topicIds",
		"One of these topics is gone. Remove it and choose another.",
	);
	await expect(
		draft.series ? [draft.series.seriesId] : [],
		(ids) => db().series.count(where(ids)),
		"series",
		"This series is gone. Choose another, or none.",
	);
	await expect(
		contributorIds,
		(ids) => db().contributor.count(where(ids)),
		"bylines",
		"One of these contributors is gone. Remove the name or type it.",
	);
	await expect(
		draft.leadPhoto ? [draft.leadPhoto.photoId] : [],
		(ids) => db().photo.count(where(ids)),
		"leadPhoto",
		"This photo is gone. Choose another, or none.",
	);
	await expect(draft.picks ?? [], (ids) => db().article.count(where(ids)), "picks", "One of the stories offered is gone. Remove it.");

	return errors;
}
