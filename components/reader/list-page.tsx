import type { StoryCard, StoryList } from "#lib/articles/article.ts";
import { type Front, newestOf, storiesOn } from "#lib/fronts/front.ts";
import { ofWords, wordsOf } from "#lib/messages/words.ts";
import type { Site } from "#lib/site/site.ts";
import { FrontAbove } from "./front/front-above.tsx";
import { NewStories } from "./new-stories.tsx";
import { Paging } from "./paging.tsx";
import { cardPhotoSizes } from "./photo-sizes.ts";
import { Card } from "./story-card.tsx";

type Props = {
	heading: React.ReactNode;
	list: StoryList;
	site: Site;
	/** The list's own address. */
	address: string;
	/** True on the first page, which may open with a lead. */
	isNewest: boolean;
	/** False where every story is of the section that the page is about. */
	labels: boolean;
	/** Slug of the section that the list is of: its first page then says what came since. */
	section?: string;
	/** What editors arranged above the list, on its first page. */
	front?: Front | null;
};

/** The stories of a section, a topic or a contributor, newest first. */
export function ListPage({ heading, list, site, address, isNewest, labels, section, front = null }: Props) {
	const { lead, rows } = front ? { lead: null, rows: list.stories } : leadOf(list.stories, isNewest);
	const newest = newestOf(storiesOn(list, front));

	return (
		<>
			{section !== undefined && isNewest && newest && <NewStories newest={newest} section={section} address={address} site={site} />}
			<header className="list-head">{heading}</header>
			{front && <FrontAbove front={front} site={site} hasMore={rows.length > 0} />}
			{lead && (
				<div className="list-lead">
					<Card story={lead} site={site} size="lead" photoSizes={cardPhotoSizes.listLead} level={2} label={labels} />
				</div>
			)}
			{rows.length > 0 && (
				<div className={lead ? "rows" : "rows rows-first"}>
					{rows.map((story) => (
						<Card key={story.id} story={story} site={site} size="row" level={2} label={labels} />
					))}
				</div>
			)}
			{list.stories.length === 0 && !front && <Nothing isNewest={isNewest} site={site} />}
			<Paging address={address} older={list.older} isNewest={isNewest} site={site} />
		</>
	);
}

/** The newest story leads where it has a photo and others follow. */
function leadOf(stories: readonly StoryCard[], isNewest: boolean) {
	const [first, ...others] = stories;
	if (!isNewest || !first?.photo || others.length === 0) return { lead: null, rows: stories };

	return { lead: first, rows: others };
}

function Nothing({ isNewest, site }: { isNewest: boolean; site: Site }) {
	const { nothingYet, nothingOlder } = wordsOf(site).page;

	return <p {...ofWords(site)}>{isNewest ? nothingYet : nothingOlder}</p>;
}
