import { anchorOf, entryAddress, type LiveEntry } from "#lib/live/entry.ts";
import { wordsFor, wordsOf } from "#lib/messages/words.ts";
import { directionOf, type Site } from "#lib/site/site.ts";
import { Body } from "./body.tsx";
import { inOrder } from "./in-order.ts";
import { Moment, ShortMoment } from "./moment.tsx";
import { ownLanguage } from "./story-card.tsx";

type Props = {
	entry: LiveEntry;
	/** Path of its story. */
	story: string;
	site: Site;
	/** BCP 47 of the story; empty for the site's. */
	lang: string;
	/** Whether it stands above the others: its day is then told with its time. */
	isFirst?: boolean;
};

const nothing = {};

/** One post of a live story. Its time leads to it for as long as it stands. */
export function LiveEntryView({ entry, story, site, lang, isFirst = false }: Props) {
	const words = wordsOf(site).story.live;
	const anchor = anchorOf(entry.id);

	return (
		<article className={isFirst ? "entry entry-pinned" : "entry"} id={anchor} aria-labelledby={`${anchor}-title`}>
			<p className="entry-when" id={entry.headline ? undefined : `${anchor}-title`} {...ownLanguage(lang, site)}>
				<a href={entryAddress(story, entry.id)}>
					{isFirst ? <Moment at={entry.postedAt} site={site} /> : <ShortMoment at={entry.postedAt} site={site} edition={entry.postedAt} />}
				</a>{" "}
				{isFirst && <span>{words.pinned}</span>} {entry.isKeyEvent && <span>{words.keyEvent}</span>}
			</p>
			{entry.headline && <h2 id={`${anchor}-title`}>{entry.headline}</h2>}
			<Body
				body={entry.body}
				photos={nothing}
				stories={nothing}
				around={lang ? directionOf(lang) : site.direction}
				words={wordsFor(lang, site).story.body}
			/>
			{entry.editedAt && (
				<p className="entry-edited" {...ownLanguage(lang, site)}>
					{inOrder(words.edited(<ShortMoment at={entry.editedAt} site={site} edition={entry.postedAt} />), (part) => part)}
				</p>
			)}
		</article>
	);
}
