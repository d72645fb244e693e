import { paragraphs } from "#lib/body/body.ts";
import { searchColumns } from "#lib/search/indexed.ts";
import { labelsOf } from "#lib/search/labels.ts";
import { placeOf } from "#lib/search/place.ts";
import { createSection } from "#lib/sections/commands.ts";
import { createTopic } from "#lib/topics/commands.ts";
import { system } from "#lib/users/role.ts";
import { articleRow, noRows, type Rows, revisionRow } from "../../generate/rows.ts";
import { openWriter } from "../../generate/writer.ts";
import type { LabelledDocument } from "./documents.ts";

/** Puts documents into an empty paper as published stories. Gives their ids there. */
export async function loadDocuments(databaseUrl: string, documents: readonly LabelledDocument[]): Promise<Map<string, number>> {
	const section = await createSection({ name: "Documents" }, system, new Date());
	if (!section.ok) throw new Error("The section could not be made");
	const topics = await makeTopics(documents);
	const ids = new Map<string, number>();
	const rows = noRows();
	let place = Number.NEGATIVE_INFINITY;
	for (const document of [...documents].sort((one, other) => one.date.getTime() - other.date.getTime())) {
		place = Math.max(place + 1, placeOf(document.date));
		ids.set(document.id, ids.size + 1);
		addDocument(rows, document, {
			id: ids.size,
			place,
			sectionId: section.value.id,
			topicIds: (document.topics ?? []).flatMap((name) => topics.get(name) ?? []),
		});
	}

	const writer = await openWriter(databaseUrl);
	await writer.write(rows, "{}");
	await writer.finish();
	return ids;
}

async function makeTopics(documents: readonly LabelledDocument[]): Promise<Map<string, number>> {
	const topics = new Map<string, number>();
	for (const name of new Set(documents.flatMap((document) => document.topics ?? []))) {
		const made = await createTopic({ name }, system, new Date());
		if (made.ok) topics.set(name, made.value.id);
	}

	return topics;
}

type Placed = { id: number; place: number; sectionId: number; topicIds: number[] };

function addDocument(rows: Rows, { title, body, date }: LabelledDocument, { id, place, sectionId, topicIds }: Placed): void {
	const slug = `document-${id}`;
	const times = { createdAt: date, editedAt: date, firstPublishedAt: date, lastPublishedAt: date };
	rows.Article.push({ ...articleRow, id, slug, sectionId, ...times });
	rows.Revision.push({
		...revisionRow,
		id,
		articleId: id,
		slug,
		sectionId,
		headline: title,
		standfirst: "",
		createdAt: date,
		savedAt: date,
		publishedAt: date,
		wordCount: 0,
		body: JSON.stringify(paragraphs(body.split(/\n+/))),
	});
	topicIds.forEach((topicId, position) => {
		rows.RevisionTopic.push({ revisionId: id, position, topicId });
		rows.TopicListing.push({ topicId, articleId: id, firstPublishedAt: date });
	});
	rows.PublishedText.push({
		articleId: id,
		place,
		labels: labelsOf({ sectionId, topicIds, contributorIds: [] }),
		...searchColumns({ headline: title, standfirst: "", body }),
	});
}
