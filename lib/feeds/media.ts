import { element, textElement } from "#lib/xml/xml.ts";
import type { FeedPhoto } from "./feed.ts";

/** A photo in Media RSS. */
export function mediaOf({ url, width, height, caption, credit, alt }: FeedPhoto): string {
	const about = { url, type: "image/jpeg", medium: "image", width, height };

	return element(
		"media:content",
		about,
		textElement("media:description", caption || alt, { type: "plain" }),
		textElement("media:credit", credit, { role: "photographer", scheme: "urn:ebu" }),
	);
}
