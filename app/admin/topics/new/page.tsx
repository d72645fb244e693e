import { BackLink } from "#components/admin/taxonomy/back-link.tsx";
import { TermForm } from "#components/admin/taxonomy/term-form.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { requireActor } from "#lib/users/session.ts";
import { createTopicAction } from "../actions.ts";
import { topicHints } from "../hints.ts";

export const metadata = { title: "New topic" };

export default async function NewTopicPage() {
	await requireActor("manageTaxonomy");

	return (
		<>
			<BackLink href="/admin/topics">Topics</BackLink>
			<PageHeader title="New topic" />
			<div className="max-w-2xl">
				<TermForm
					id={null}
					given={{ name: "", description: "" }}
					address={{ before: "/topic/", settled: null, why: "" }}
					hints={topicHints}
					submit="Make the topic"
					action={createTopicAction}
				/>
			</div>
		</>
	);
}
