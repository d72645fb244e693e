import type { Front } from "#lib/fronts/front.ts";
import { ofWords, wordsOf } from "#lib/messages/words.ts";
import type { Site } from "#lib/site/site.ts";
import { editionOf } from "./edition.ts";
import { FrontParts } from "./front-parts.tsx";

/** What editors arranged above the list of a section or a topic. */
export function FrontAbove({ front, site, hasMore }: { front: Front; site: Site; hasMore: boolean }) {
	return (
		<>
			<div className="front front-above">
				<FrontParts front={front} site={site} edition={editionOf(front)} />
			</div>
			{hasMore && (
				<h2 className="heading front-more" {...ofWords(site)}>
					{wordsOf(site).page.moreStories}
				</h2>
			)}
		</>
	);
}
