import Link from "next/link";
import { notFound } from "next/navigation";
import { BackLink } from "#components/admin/taxonomy/back-link.tsx";
import { DeleteTerm } from "#components/admin/taxonomy/delete-term.tsx";
import { TermForm } from "#components/admin/taxonomy/term-form.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { getSectionForEditing, listSections } from "#lib/sections/queries.ts";
import { whySectionStays } from "#lib/sections/section.ts";
import { readId } from "#lib/taxonomy/fields.ts";
import { requireActor } from "#lib/users/session.ts";
import { deleteSectionAction, updateSectionAction } from "../actions.ts";
import { parentChoices, sectionHints } from "../hints.ts";

export const metadata = { title: "Section" };

type Props = { params: Promise<{ id: string }> };

export default async function SectionPage({ params }: Props) {
	await requireActor("manageTaxonomy");
	const [section, sections] = await Promise.all([getSectionForEditing(readId((await params).id) ?? 0), listSections()]);
	if (section === null) notFound();

	return (
		<>
			<BackLink href="/admin/sections">Sections</BackLink>
			<PageHeader title={section.name} />
			<div className="grid max-w-2xl gap-10">
				<TermForm
					id={section.id}
					given={section}
					address={{ before: "/", settled: `/${section.slug}`, why: "The address stays: those of its stories begin with it." }}
					hints={sectionHints}
					isOpinion={section.isOpinion}
					parents={{ choices: parentChoices(sections, section.id), given: section.parentId }}
					submit="Save the section"
					action={updateSectionAction}
				/>
				<DeleteTerm
					free={`No story is in it. Its address will hold nothing.${section.use.hasFront ? " Its front goes with it, and all its history." : ""}`}
					id={section.id}
					name={section.name}
					kind="section"
					why={whySectionStays(section.use)}
					remove={deleteSectionAction}
				>
					{section.use.stories > 0 && (
						<Link href={`/admin/stories?section=${section.id}`} className="underline underline-offset-3">
							Show them
						</Link>
					)}
				</DeleteTerm>
			</div>
		</>
	);
}
