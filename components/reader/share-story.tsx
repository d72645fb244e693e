import { ofWords, wordsOf } from "#lib/messages/words.ts";
import type { Site } from "#lib/site/site.ts";

/** Copies a story's address or hands it to the device. Hidden where the browser can do neither. */
export function ShareStory({ headline, site }: { headline: string; site: Site }) {
	const { copy, share, done, failed } = wordsOf(site).story.share;

	return (
		<share-story hidden data-headline={headline} {...ofWords(site)}>
			<button type="button">{copy}</button>
			<button type="button" hidden>
				{share}
			</button>
			<output data-done={done} data-failed={failed} />
		</share-story>
	);
}
