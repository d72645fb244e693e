import type { FrontStory } from "#lib/fronts/front.ts";
import { Card, type CardSize, languageOf } from "../story-card.tsx";
import { onPhones, type Shared } from "./shared.ts";

type Props = Shared & { story: FrontStory; size: CardSize; level: 2 | 3; label?: boolean; priority?: boolean };

/** A story on a front, with the links below it. */
export function Story({ story: { story, label: mark, sublinks, isOnPhones }, ...card }: Props) {
	const shown = mark === "auto" ? story : { ...story, label: mark === "none" ? null : mark };

	return (
		<Card story={shown} className={onPhones(isOnPhones)} {...card}>
			{sublinks.length > 0 && (
				<ul className="unlisted sublinks">
					{sublinks.map(({ text, address, lang }) => (
						<li key={address} {...languageOf(lang, card.site)}>
							<a href={address}>{text}</a>
						</li>
					))}
				</ul>
			)}
		</Card>
	);
}

/** Stories below one another. */
export function Stack({ stories, ...card }: Omit<Props, "story"> & { stories: readonly FrontStory[] }) {
	return (
		<div className="stack">
			{stories.map((story) => (
				<Story key={story.story.id} story={story} {...card} />
			))}
		</div>
	);
}
