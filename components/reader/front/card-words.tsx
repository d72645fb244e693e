import type { CardLabel } from "#lib/fronts/card.ts";
import type { FrontLink } from "#lib/fronts/front.ts";
import type { Site } from "#lib/site/site.ts";
import { languageOf } from "../story-card.tsx";

/** The label that an editor chose for a card; null where the story's own may stand, or none shall. */
export function chosenMark(label: CardLabel): "live" | "opinion" | null {
	return label === "auto" || label === "none" ? null : label;
}

/** What an editor typed below a headline. It stands on every screen, where a story's own standfirst may not. */
export function Trail({ text }: { text: string }) {
	return <p className="card-standfirst card-trail">{text}</p>;
}

/** The links below a card. */
export function Sublinks({ links, site }: { links: readonly FrontLink[]; site: Site }) {
	if (links.length === 0) return null;

	return (
		<ul className="unlisted sublinks">
			{links.map(({ text, address, lang }) => (
				<li key={address} {...languageOf(lang, site)}>
					<a href={address}>{text}</a>
				</li>
			))}
		</ul>
	);
}
