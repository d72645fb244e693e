import type { FrontPart } from "#lib/fronts/front.ts";
import { cardPhotoSizes } from "../photo-sizes.ts";
import { Heading, headingId } from "./heading.tsx";
import { onPhones, type Shared } from "./shared.ts";
import { Stack, Story } from "./story.tsx";

/** A section's or topic's stories. The first opens it; the others stand beside it. */
export function Block({ part, isWide, ...shared }: Shared & { part: FrontPart; isWide: boolean }) {
	const [first, ...others] = part.stories;
	const card = { ...shared, level: 3, label: false } as const;

	return (
		<section
			className={onPhones(part.isOnPhones, isWide ? "front-section front-section-wide" : "front-section")}
			aria-labelledby={part.title ? headingId(part) : undefined}
		>
			<Heading part={part} site={shared.site} />
			<div className={isWide ? "front-block front-block-wide" : "front-block"}>
				{first && <Story story={first} size="major" photoSizes={isWide ? cardPhotoSizes.wideBlock : cardPhotoSizes.block} {...card} />}
				{others.length > 0 && <Stack stories={others} size="brief" {...card} />}
			</div>
		</section>
	);
}
