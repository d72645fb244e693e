import type { FrontStory } from "#lib/fronts/front.ts";
import { Card, type CardSize } from "../story-card.tsx";
import { chosenMark, Sublinks, Trail } from "./card-words.tsx";
import { onPhones, type Shared } from "./shared.ts";

type Props = Shared & { story: FrontStory; size: CardSize; level: 2 | 3; label?: boolean; priority?: boolean; photoSizes?: string };

/** A story on a front, with what its card says at any size, and the links below it. */
export function Story({ story: { story, typed, label, sublinks, isOnPhones }, ...card }: Props) {
	return (
		<Card
			story={story}
			className={onPhones(isOnPhones)}
			kicker={typed?.kicker}
			mark={label === "auto" ? undefined : chosenMark(label)}
			standfirst={typed?.trail ? <Trail text={typed.trail} /> : undefined}
			{...card}
		>
			<Sublinks links={sublinks} site={card.site} />
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
