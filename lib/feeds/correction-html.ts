import type { CorrectionKind, CorrectionNote } from "#lib/articles/article.ts";
import { storyTime } from "#lib/site/format.ts";
import type { Site } from "#lib/site/site.ts";
import { escapeXml } from "#lib/xml/xml.ts";

const names: Record<CorrectionKind, string> = { correction: "Correction", clarification: "Clarification", update: "Update" };

/** A correction as it stands above a story in a feed: readers who saw the story before must not miss it. */
export function correctionHtml({ kind, text, issuedAt }: CorrectionNote, site: Site): string {
	const { text: time, zone } = storyTime(issuedAt, site);

	return `<aside><p><strong>${names[kind]}, ${escapeXml(`${time} ${zone}`)}:</strong> ${escapeXml(text)}</p></aside>`;
}
