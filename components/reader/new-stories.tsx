/** Says how many stories came since a front was opened, newest at `newest`. Its link is hidden until there are some. */
export function NewStories({ newest, section, address }: { newest: Date; section?: string; address: string }) {
	const asked = new URLSearchParams({ after: newest.toISOString(), ...(section === undefined ? {} : { section }) });

	return (
		<new-stories
			role="status"
			data-ask={`/api/reader/newer?${asked}`}
			data-one="One new story: show it"
			data-many="{count} new stories: show them"
		>
			<a href={address} hidden>
				Newer stories
			</a>
		</new-stories>
	);
}
