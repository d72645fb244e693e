import type { CorrectionNote } from "#lib/articles/article.ts";
import { wordsOf } from "#lib/messages/words.ts";
import { storyTime } from "#lib/site/format.ts";
import type { Site } from "#lib/site/site.ts";
import { escapeXml } from "#lib/xml/xml.ts";

/** A correction as it stands above a story in a feed: readers who saw the story before must not miss it. */
export function correctionHtml({ kind, text, issuedAt }: CorrectionNote, site: Site): string {
	const { text: time, zone } = storyTime(issuedAt, site);
	const { notes, comma } = wordsOf(site).story;

	return `<aside><p><strong>${escapeXml(`${notes[kind]}${comma}${time} ${zone}`)}:</strong> ${escapeXml(text)}</p></aside>`;
}
