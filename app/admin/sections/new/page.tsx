import { BackLink } from "#components/admin/taxonomy/back-link.tsx";
import { TermForm } from "#components/admin/taxonomy/term-form.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { listSections } from "#lib/sections/queries.ts";
import { requireActor } from "#lib/users/session.ts";
import { createSectionAction } from "../actions.ts";
import { parentChoices, sectionHints } from "../hints.ts";

export const metadata = { title: "New section" };

export default async function NewSectionPage() {
	await requireActor("manageTaxonomy");
	const sections = await listSections();

	return (
		<>
			<BackLink href="/admin/sections">Sections</BackLink>
			<PageHeader title="New section" />
			<div className="max-w-2xl">
				<TermForm
					id={null}
					given={{ name: "", description: "" }}
					address={{ before: "/", settled: null, why: "" }}
					hints={sectionHints}
					isOpinion={false}
					parents={{ choices: parentChoices(sections, null), given: null }}
					submit="Make the section"
					action={createSectionAction}
				/>
			</div>
		</>
	);
}
