import { ofWords, wordsOf } from "#lib/messages/words.ts";
import type { Site } from "#lib/site/site.ts";

/** What a reader sees without a connection. The browser keeps it, and puts the stories that it keeps into its list. */
export function OfflinePage({ site }: { site: Site }) {
	const { title, text, kept, none, note } = wordsOf(site).page.offline;

	return (
		<div className="plain" {...ofWords(site)}>
			<h1>{title}</h1>
			<p>{text}</p>
			<h2 id="kept">{kept}</h2>
			<ul className="kept" aria-labelledby="kept" data-note={note}>
				<li>{none}</li>
			</ul>
		</div>
	);
}
