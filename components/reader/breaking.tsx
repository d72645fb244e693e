import type { Breaking } from "#lib/breaking/breaking.ts";
import { ofWords, wordsOf } from "#lib/messages/words.ts";
import type { Site } from "#lib/site/site.ts";

/** The line of breaking news under the masthead. */
export function BreakingBanner({ breaking, site }: { breaking: Breaking | null; site: Site }) {
	if (!breaking) return null;
	const { text, address } = breaking;
	const name = wordsOf(site).page.breaking;

	return (
		<aside className="breaking" aria-label={name}>
			<p className="wrap">
				<strong {...ofWords(site)}>{name}</strong> <bdi>{address ? <a href={address}>{text}</a> : text}</bdi>
			</p>
		</aside>
	);
}
