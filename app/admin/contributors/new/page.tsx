import { BackLink } from "#components/admin/taxonomy/back-link.tsx";
import { ContributorForm } from "#components/admin/taxonomy/contributor-form.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { listLinkableAccounts } from "#lib/contributors/queries.ts";
import { requireActor } from "#lib/users/session.ts";
import { createContributorAction } from "../actions.ts";

export const metadata = { title: "New contributor" };

const nobody = { name: "", kind: "person", role: "", biography: "", portrait: null, userId: null };

export default async function NewContributorPage() {
	await requireActor("manageTaxonomy");
	const accounts = await listLinkableAccounts(null);

	return (
		<>
			<BackLink href="/admin/contributors">Contributors</BackLink>
			<PageHeader title="New contributor" />
			<div className="max-w-2xl">
				<ContributorForm
					known={null}
					given={nobody}
					accounts={accounts.map(({ id, name, email }) => ({ value: id, label: `${name} (${email})` }))}
					submit="Make the contributor"
					action={createContributorAction}
				/>
			</div>
		</>
	);
}
