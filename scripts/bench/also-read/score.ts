import type { LabelledDocument } from "./documents.ts";

/** How well a method offers: the share of the first five that belong to the document, and one by the rank of the first that does. */
export type Score = { precision: number; reciprocalRank: number; documents: number };

/** Scores what a method offered for each document, in order. Documents that nothing else belongs to are left out. */
export function scoreOffers(documents: readonly LabelledDocument[], offers: ReadonlyMap<string, readonly string[]>): Score {
	const byId = new Map(documents.map((document) => [document.id, document]));
	const counts = new Map<string, number>();
	for (const { labels } of documents) for (const label of new Set(labels)) counts.set(label, (counts.get(label) ?? 0) + 1);
	const judged = documents.filter(({ labels }) => labels.some((label) => (counts.get(label) ?? 0) > 1));

	let precision = 0;
	let reciprocalRank = 0;
	for (const document of judged) {
		const belongs = (offers.get(document.id) ?? []).map((id) => shareLabel(document, byId.get(id)));
		precision += belongs.slice(0, shown).filter(Boolean).length / shown;
		const first = belongs.indexOf(true);
		if (first >= 0) reciprocalRank += 1 / (first + 1);
	}
	return { precision: precision / judged.length, reciprocalRank: reciprocalRank / judged.length, documents: judged.length };
}

const shown = 5;

function shareLabel(one: LabelledDocument, other: LabelledDocument | undefined): boolean {
	return other !== undefined && one.labels.some((label) => other.labels.includes(label));
}
