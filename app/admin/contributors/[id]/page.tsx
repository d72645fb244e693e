import { notFound } from "next/navigation";
import { BackLink } from "#components/admin/taxonomy/back-link.tsx";
import { ContributorForm } from "#components/admin/taxonomy/contributor-form.tsx";
import { DeleteTerm } from "#components/admin/taxonomy/delete-term.tsx";
import { MergeContributor } from "#components/admin/taxonomy/merge-contributor.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { contributorAddress, whyContributorStays } from "#lib/contributors/contributor.ts";
import { getContributorForEditing, listLinkableAccounts } from "#lib/contributors/queries.ts";
import { readId } from "#lib/taxonomy/fields.ts";
import { requireActor } from "#lib/users/session.ts";
import { countWords } from "../../count-words.ts";
import { timeStyle } from "../../time-style.ts";
import { deleteContributorAction, findContributorsAction, mergeContributorsAction, updateContributorAction } from "../actions.ts";

export const metadata = { title: "Contributor" };

type Props = { params: Promise<{ id: string }> };

export default async function ContributorPage({ params }: Props) {
	await requireActor("manageTaxonomy");
	const [contributor, style] = await Promise.all([getContributorForEditing(readId((await params).id) ?? 0), timeStyle()]);
	if (contributor === null) notFound();
	const accounts = await listLinkableAccounts(contributor.id);
	const { id, name, slug, use } = contributor;
	const counted = {
		stories: countWords(use.stories, "published story", "published stories", style),
		versions: countWords(use.versions, "version of a story", "versions of stories", style),
	};

	return (
		<>
			<BackLink href="/admin/contributors">Contributors</BackLink>
			<PageHeader title={name} intro={`${counted.stories}.`} />
			<div className="grid max-w-2xl gap-10">
				<ContributorForm
					known={{ id: contributor.id, address: contributorAddress(slug), former: contributor.formerAddresses }}
					given={contributor}
					accounts={accounts.map(({ id, name, email }) => ({ value: id, label: `${name} (${email})` }))}
					submit="Save the contributor"
					action={updateContributorAction}
				/>
				<MergeContributor
					contributor={{ id, name, slug, stories: use.stories, hasAccount: contributor.userId !== null }}
					counted={counted}
					find={findContributorsAction}
					merge={mergeContributorsAction}
				/>
				<DeleteTerm
					free="No byline names them. Their address will hold nothing."
					id={contributor.id}
					name={contributor.name}
					kind="contributor"
					why={whyContributorStays(contributor.use)}
					remove={deleteContributorAction}
				/>
			</div>
		</>
	);
}
