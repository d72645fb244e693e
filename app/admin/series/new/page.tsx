import { BackLink } from "#components/admin/taxonomy/back-link.tsx";
import { TermForm } from "#components/admin/taxonomy/term-form.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { requireActor } from "#lib/users/session.ts";
import { createSeriesAction } from "../actions.ts";
import { seriesHints } from "../hints.ts";

export const metadata = { title: "New series" };

export default async function NewSeriesPage() {
	await requireActor("manageTaxonomy");

	return (
		<>
			<BackLink href="/admin/series">Series</BackLink>
			<PageHeader title="New series" />
			<div className="max-w-2xl">
				<TermForm
					id={null}
					given={{ name: "", description: "" }}
					address={{ before: "/series/", settled: null, why: "" }}
					hints={seriesHints}
					submit="Make the series"
					action={createSeriesAction}
				/>
			</div>
		</>
	);
}
