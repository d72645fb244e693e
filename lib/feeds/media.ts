import { element, textElement } from "#lib/xml/xml.ts";
import type { FeedPhoto } from "./feed.ts";

/** A photo in Media RSS. Its credit has no role, since it may name an agency; the photographer is named besides where one is known. */
export function mediaOf({ url, width, height, caption, credit, photographer, alt }: FeedPhoto): string {
	const about = { url, type: "image/jpeg", medium: "image", width, height };

	return element(
		"media:content",
		about,
		textElement("media:description", caption || alt, { type: "plain" }),
		textElement("media:credit", photographer, { role: "photographer", scheme: "urn:ebu" }),
		textElement("media:credit", credit === photographer ? "" : credit),
	);
}
