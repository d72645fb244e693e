import type { FrontPart } from "#lib/fronts/front.ts";
import { Heading, headingId } from "./heading.tsx";
import { onPhones, type Shared } from "./shared.ts";
import { Stack } from "./story.tsx";

/** The newest, line by line. */
export function River({ part, ...shared }: Shared & { part: FrontPart }) {
	return (
		<section className={onPhones(part.isOnPhones, "front-river")} aria-labelledby={headingId(part)}>
			<Heading part={part} site={shared.site} />
			<Stack stories={part.stories} size="brief" level={3} {...shared} />
		</section>
	);
}
