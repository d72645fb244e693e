import Link from "next/link";
import { notFound } from "next/navigation";
import { BackLink } from "#components/admin/taxonomy/back-link.tsx";
import { DeleteTerm } from "#components/admin/taxonomy/delete-term.tsx";
import { TermForm } from "#components/admin/taxonomy/term-form.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { getSeriesForEditing } from "#lib/series/queries.ts";
import { seriesAddress, whySeriesStays } from "#lib/series/series.ts";
import { readId } from "#lib/taxonomy/fields.ts";
import { requireActor } from "#lib/users/session.ts";
import { deleteSeriesAction, updateSeriesAction } from "../actions.ts";
import { seriesHints } from "../hints.ts";

export const metadata = { title: "Series" };

type Props = { params: Promise<{ id: string }> };

export default async function EditSeriesPage({ params }: Props) {
	await requireActor("manageTaxonomy");
	const series = await getSeriesForEditing(readId((await params).id) ?? 0);
	if (series === null) notFound();

	const { id, title, description, parts, use } = series;
	return (
		<>
			<BackLink href="/admin/series">Series</BackLink>
			<PageHeader title={title} />
			<div className="grid max-w-2xl gap-10">
				<TermForm
					id={id}
					given={{ name: title, description }}
					address={{ before: "/series/", settled: seriesAddress(series.slug), why: "The address stays, whatever the title becomes." }}
					hints={seriesHints}
					submit="Save the series"
					action={updateSeriesAction}
				/>
				<section aria-labelledby="parts" className="grid gap-3">
					<h2 id="parts" className="font-serif text-xl font-semibold">
						Published parts
					</h2>
					{parts.length === 0 && <p className="text-soft">None yet. Choose the series in a story’s settings, and publish the story.</p>}
					<ul className="grid gap-2">
						{parts.map((part) => (
							<li key={part.id}>
								{part.part}.{" "}
								<Link href={`/admin/stories/${part.id}`} dir="auto" className="underline underline-offset-3">
									{part.headline}
								</Link>
							</li>
						))}
					</ul>
				</section>
				<DeleteTerm
					free="No story is part of it. Its address will hold nothing."
					id={id}
					name={title}
					kind="series"
					why={whySeriesStays(use)}
					remove={deleteSeriesAction}
				/>
			</div>
		</>
	);
}
