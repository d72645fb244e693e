import type { Phrases } from "#lib/messages/phrases.ts";
import { wordsOf } from "#lib/messages/words.ts";
import type { Site } from "#lib/site/site.ts";

type Props = { newest: Date; section?: string; address: string; site: Site };

/** Says how many stories came since a front was opened, newest at `newest`. Its link is hidden until there are some. */
export function NewStories({ newest, section, address, site }: Props) {
	const asked = new URLSearchParams({ after: newest.toISOString(), ...(section === undefined ? {} : { section }) });
	const { newer, newStories } = wordsOf(site).page;

	return (
		<new-stories role="status" data-ask={`/api/reader/newer?${asked}`} {...formsOf(newStories)}>
			<a href={address} hidden>
				{newer}
			</a>
		</new-stories>
	);
}

/** The same for the posts of a live story. They come faster, so that it asks more often. */
export function NewPosts({ newest, story, address, site }: { newest: Date; story: number; address: string; site: Site }) {
	const asked = new URLSearchParams({ after: newest.toISOString(), story: String(story) });
	const { newer, newPosts } = wordsOf(site).story.live;

	return (
		<new-stories role="status" data-ask={`/api/reader/newer?${asked}`} data-every={30} {...formsOf(newPosts)}>
			<a href={address} hidden>
				{newer}
			</a>
		</new-stories>
	);
}

function formsOf({ forms }: Phrases): Record<`data-${string}`, string> {
	return Object.fromEntries(Object.entries(forms).map(([plural, form]) => [`data-${plural}`, form]));
}
