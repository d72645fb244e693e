import { RedirectForm } from "#components/admin/redirects/redirect-form.tsx";
import { BackLink } from "#components/admin/taxonomy/back-link.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { requireActor } from "#lib/users/session.ts";
import { createRedirectAction } from "../actions.ts";

export const metadata = { title: "New redirect" };

export default async function NewRedirectPage() {
	await requireActor("manageTaxonomy");

	return (
		<>
			<BackLink href="/admin/redirects">Redirects</BackLink>
			<PageHeader title="New redirect" />
			<div className="max-w-2xl">
				<RedirectForm id={null} given={{ from: "", to: "", status: "308" }} submit="Make the redirect" action={createRedirectAction} />
			</div>
		</>
	);
}
