import { notFound } from "next/navigation";
import { RedirectForm } from "#components/admin/redirects/redirect-form.tsx";
import { BackLink } from "#components/admin/taxonomy/back-link.tsx";
import { DeleteTerm } from "#components/admin/taxonomy/delete-term.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { getRedirect } from "#lib/redirects/list-queries.ts";
import { readId } from "#lib/taxonomy/fields.ts";
import { requireActor } from "#lib/users/session.ts";
import { deleteRedirectAction, updateRedirectAction } from "../actions.ts";

export const metadata = { title: "Redirect" };

type Props = { params: Promise<{ id: string }> };

export default async function RedirectPage({ params }: Props) {
	await requireActor("manageTaxonomy");
	const redirect = await getRedirect(readId((await params).id) ?? 0);
	if (redirect === null) notFound();

	const { id, from, to, status, story } = redirect;
	return (
		<>
			<BackLink href="/admin/redirects">Redirects</BackLink>
			<PageHeader title={from} intro={story ? `It follows the story “${story}”, wherever it moves.` : undefined} />
			<div className="grid max-w-2xl gap-10">
				<RedirectForm id={id} given={{ from, to: to ?? "", status }} submit="Save the redirect" action={updateRedirectAction} />
				<DeleteTerm free="Its address will hold nothing." id={id} name={from} kind="redirect" why={null} remove={deleteRedirectAction} />
			</div>
		</>
	);
}
