import type { FrontPart } from "#lib/fronts/front.ts";
import type { ContainerKind } from "#lib/fronts/layout.ts";
import { ofWords, wordsOf } from "#lib/messages/words.ts";
import type { Site } from "#lib/site/site.ts";

/** The id of a container's heading, for what it names. */
export function headingId({ id }: Pick<FrontPart, "id">): string {
	return `part-${id}`;
}

/** A container's heading, which leads to all of it where that has a page: the editors' words, or those that its kind brings. */
export function Heading({ part, site }: { part: FrontPart; site: Site }) {
	const usual = usualTitles[part.kind];
	const title = part.title || (usual && wordsOf(site).page[usual]);
	if (!title) return null;

	return (
		<h2 id={headingId(part)} className="heading" {...(part.title ? {} : ofWords(site))}>
			<bdi>{part.address ? <a href={part.address}>{title}</a> : title}</bdi>
		</h2>
	);
}

const usualTitles: Partial<Record<ContainerKind, "latest" | "mostRead" | "opinion" | "pictures">> = {
	river: "latest",
	mostRead: "mostRead",
	opinion: "opinion",
	photos: "pictures",
};
