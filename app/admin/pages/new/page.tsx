import { NewPageForm } from "#components/admin/pages/new-page-form.tsx";
import { BackLink } from "#components/admin/taxonomy/back-link.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { requireActor } from "#lib/users/session.ts";
import { createPageAction } from "../actions.ts";

export const metadata = { title: "New page" };

export default async function NewPagePage() {
	await requireActor("manageTaxonomy");

	return (
		<>
			<BackLink href="/admin/pages">Pages</BackLink>
			<PageHeader title="New page" />
			<div className="max-w-2xl">
				<NewPageForm action={createPageAction} />
			</div>
		</>
	);
}
