import { wordsOf } from "#lib/messages/words.ts";
import type { Site } from "#lib/site/site.ts";

type Props = { newest: Date; section?: string; address: string; site: Site };

/** Says how many stories came since a front was opened, newest at `newest`. Its link is hidden until there are some. */
export function NewStories({ newest, section, address, site }: Props) {
	const asked = new URLSearchParams({ after: newest.toISOString(), ...(section === undefined ? {} : { section }) });

	const { newer, newStories } = wordsOf(site).page;
	const forms = Object.fromEntries(Object.entries(newStories.forms).map(([plural, form]) => [`data-${plural}`, form]));

	return (
		<new-stories role="status" data-ask={`/api/reader/newer?${asked}`} {...forms}>
			<a href={address} hidden>
				{newer}
			</a>
		</new-stories>
	);
}
