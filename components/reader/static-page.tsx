import type { StoryCard } from "#lib/articles/article.ts";
import { wordsOf } from "#lib/messages/words.ts";
import type { PublishedPage } from "#lib/pages/page.ts";
import type { PhotoFile } from "#lib/photos/photo.ts";
import type { Site } from "#lib/site/site.ts";
import { Body } from "./body.tsx";

type Props = {
	page: PublishedPage;
	shown: { photos: Readonly<Record<number, PhotoFile>>; stories: Readonly<Record<number, StoryCard>> };
	site: Site;
};

/** A page that is no story: about, contact, a policy. */
export function StaticPage({ page, shown, site }: Props) {
	return (
		<article className="story static-page">
			<header className="story-head">
				<h1 className="story-headline">{page.title}</h1>
				{page.description && <p className="story-standfirst">{page.description}</p>}
			</header>
			<div className="story-text">
				<Body body={page.body} photos={shown.photos} stories={shown.stories} around={site.direction} words={wordsOf(site).story.body} />
			</div>
		</article>
	);
}
