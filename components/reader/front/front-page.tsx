import type { Front } from "#lib/fronts/front.ts";
import { ofWords, wordsOf } from "#lib/messages/words.ts";
import type { Site } from "#lib/site/site.ts";
import { NewStories } from "../new-stories.tsx";
import { editionOf } from "./edition.ts";
import { FrontParts } from "./front-parts.tsx";

/** The front page: its containers, in the order that editors gave them. */
export function FrontPage({ front, site }: { front: Front; site: Site }) {
	const edition = editionOf(front);
	if (front.parts.length === 0) return <EmptyFront site={site} />;

	return (
		<div className="front">
			{edition && <NewStories newest={edition} address="/" site={site} />}
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
