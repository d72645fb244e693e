import { ImportForm } from "#components/admin/redirects/import-form.tsx";
import { BackLink } from "#components/admin/taxonomy/back-link.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { requireActor } from "#lib/users/session.ts";
import { importRedirectsAction, previewRedirectsAction } from "../actions.ts";

export const metadata = { title: "Import redirects" };

/** A form may have a megabyte, of which its envelope takes some. */
const mostBytes = 900_000;

export default async function ImportRedirectsPage() {
	await requireActor("manageTaxonomy");

	return (
		<>
			<BackLink href="/admin/redirects">Redirects</BackLink>
			<PageHeader
				title="Import redirects"
				intro="A list of old addresses and where each leads, as CSV from any spreadsheet. It is taken whole or not at all, and you see first what it would do."
			/>
			<div className="max-w-3xl">
				<ImportForm most={mostBytes} preview={previewRedirectsAction} take={importRedirectsAction} />
			</div>
		</>
	);
}
