import { ofWords, wordsOf } from "#lib/messages/words.ts";
import type { Site } from "#lib/site/site.ts";

/** Has the device read a story aloud. Hidden where the browser cannot speak. */
export function ListenStory({ site }: { site: Site }) {
	const { listen, pause, resume, stop, noVoice } = wordsOf(site).story.aloud;

	return (
		<listen-story hidden data-idle={listen} data-speaking={pause} data-paused={resume} data-none={noVoice} {...ofWords(site)}>
			<button type="button">{listen}</button>
			<button type="button" hidden>
				{stop}
			</button>
			<output />
		</listen-story>
	);
}
