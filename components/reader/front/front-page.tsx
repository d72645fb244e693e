import type { Front } from "#lib/fronts/front.ts";
import { ofWords, wordsOf } from "#lib/messages/words.ts";
import type { Site } from "#lib/site/site.ts";
import { NewStories } from "../new-stories.tsx";
import { editionOf } from "./edition.ts";
import { FrontParts } from "./front-parts.tsx";

type Props = {
	front: Front;
	site: Site;
	/** When the newest story came that readers may see, on this page or not; without it the page does not tell of those after it. */
	newest?: Date | null;
};

/** The front page: its containers, in the order that editors gave them. */
export function FrontPage({ front, site, newest = null }: Props) {
	const edition = editionOf(front);
	if (front.parts.length === 0) return <EmptyFront site={site} />;

	return (
		<div className="front">
			{newest && <NewStories newest={newest} address="/" site={site} />}
			<FrontParts front={front} site={site} edition={edition} />
		</div>
	);
}

function EmptyFront({ site }: { site: Site }) {
	const { title, text } = wordsOf(site).page.firstEdition;

	return (
		<div className="plain" {...ofWords(site)}>
			<h2>{title}</h2>
			<p>{text(site.name)}</p>
		</div>
	);
}
