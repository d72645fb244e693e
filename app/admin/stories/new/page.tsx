import { NewStoryForm } from "#components/admin/stories/list/new-story-form.tsx";
import { NoSections } from "#components/admin/stories/list/no-sections.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { findLastSection } from "#lib/articles/offer-queries.ts";
import { listSections } from "#lib/sections/queries.ts";
import { may } from "#lib/users/role.ts";
import { requireActor } from "#lib/users/session.ts";
import { newStoryAction } from "./actions.ts";

export const metadata = { title: "New story" };

export default async function NewStoryPage() {
	const actor = await requireActor("writeStories");
	const [sections, last] = await Promise.all([listSections(), findLastSection(actor.id)]);
	const [first] = sections;

	return (
		<>
			<PageHeader title="New story" />
			{first ? (
				<NewStoryForm sections={sections} lastSection={last ?? first.id} action={newStoryAction} />
			) : (
				<NoSections mayMake={may(actor, "manageTaxonomy")} />
			)}
		</>
	);
}
