import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";

/** In place of a story whose drafts this person may not read; what is published can be read on the site. */
export function NotYours({ liveAddress }: { liveAddress: string | null }) {
	return (
		<>
			<PageHeader
				title="Somebody else’s story"
				intro="You can open stories that you began or that are assigned to you. Ask an editor where this one needs a change."
			/>
			<p className="flex flex-wrap gap-2">
				{liveAddress && (
					<LinkButton href={liveAddress} prefetch={false}>
						Read it on the site
					</LinkButton>
				)}
				<LinkButton kind="quiet" href="/admin/stories">
					Your stories
				</LinkButton>
			</p>
		</>
	);
}
