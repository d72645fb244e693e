import type { FrontPart } from "#lib/fronts/front.ts";
import { Heading, headingId } from "./heading.tsx";
import { onPhones, type Shared } from "./shared.ts";
import { Stack, Story } from "./story.tsx";

type Props = Shared & { part: FrontPart };

/** The lead package: one story large, those that belong to it in a row below. */
export function Lead({ part, isFirst, ...shared }: Props & { isFirst: boolean }) {
	const [first, ...others] = part.stories;
	const level = part.title ? 3 : 2;
	if (!first) return null;

	return (
		<section className={onPhones(part.isOnPhones, "front-lead")} aria-labelledby={part.title ? headingId(part) : undefined}>
			<Heading part={part} site={shared.site} />
			<Story story={first} size="lead" level={level} priority={isFirst} {...shared} />
			{others.length > 0 && (
				<div className="front-package">
					{others.map((story) => (
						<Story key={story.story.id} story={story} size="minor" level={level} {...shared} />
					))}
				</div>
			)}
		</section>
	);
}

/** What comes next to the lead: the first with its photo, the others below one another beside it. */
export function Secondary({ part, ...shared }: Props) {
	const [first, ...others] = part.stories;
	const level = part.title ? 3 : 2;
	if (!first) return null;

	const grid = (
		<div className="front-secondary">
			<Story story={first} size="major" level={level} {...shared} />
			{others.length > 0 && <Stack stories={others} size="minor" level={level} {...shared} />}
		</div>
	);
	if (!part.title) return <div className={onPhones(part.isOnPhones)}>{grid}</div>;

	return (
		<section className={onPhones(part.isOnPhones, "front-grid")} aria-labelledby={headingId(part)}>
			<Heading part={part} site={shared.site} />
			{grid}
		</section>
	);
}
