import { BackLink } from "#components/admin/taxonomy/back-link.tsx";
import { TermForm } from "#components/admin/taxonomy/term-form.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { requireActor } from "#lib/users/session.ts";
import { createSectionAction } from "../actions.ts";
import { sectionHints } from "../hints.ts";

export const metadata = { title: "New section" };

export default async function NewSectionPage() {
	await requireActor("manageTaxonomy");

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
					submit="Make the section"
					action={createSectionAction}
				/>
			</div>
		</>
	);
}
