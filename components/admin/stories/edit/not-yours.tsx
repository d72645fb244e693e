import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";

/** A story that this person may read but not change. */
export function NotYours({ articleId, headline }: { articleId: number; headline: string }) {
	return (
		<>
			<PageHeader
				title={headline || "Story without a headline"}
				intro="This story belongs to somebody else: you can read it, but not change it. Ask an editor where it needs a change."
			/>
			<p className="flex flex-wrap gap-2">
				<LinkButton href={`/admin/stories/${articleId}/preview`} prefetch={false}>
					Read it as readers will
				</LinkButton>
				<LinkButton kind="quiet" href="/admin/stories">
					All stories
				</LinkButton>
			</p>
		</>
	);
}
