import { ofWords, wordsOf } from "#lib/messages/words.ts";
import type { Site } from "#lib/site/site.ts";

type Props = {
	/** Address of the list, with whatever else its query must keep. */
	address: string;
	older: string | null;
	isNewest: boolean;
	site: Site;
	/** What its links say, where time is not what orders the list. */
	words?: { newest: string; older: string };
};

/** The way through a long list. */
export function Paging({ address, older, isNewest, site, words }: Props) {
	if (older === null && isNewest) return null;
	const { pages, ...byTime } = wordsOf(site).page;
	const { newest, older: onward } = words ?? byTime;
	const join = address.includes("?") ? "&" : "?";

	return (
		<nav className="paging" aria-label={pages} {...ofWords(site)}>
			{!isNewest && <a href={address}>{newest}</a>}
			{older !== null && (
				<a href={`${address}${join}before=${encodeURIComponent(older)}`} rel="next">
					{onward}
				</a>
			)}
		</nav>
	);
}
