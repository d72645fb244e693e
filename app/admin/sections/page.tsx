import { SectionOrder } from "#components/admin/taxonomy/section-order.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { listSectionsWithCounts } from "#lib/sections/queries.ts";
import { requireActor } from "#lib/users/session.ts";
import { countWords } from "../count-words.ts";
import { timeStyle } from "../time-style.ts";
import { orderSectionsAction } from "./actions.ts";

export const metadata = { title: "Sections" };

export default async function SectionsPage() {
	await requireActor("manageTaxonomy");
	const [sections, style] = await Promise.all([listSectionsWithCounts(), timeStyle()]);
	const make = (
		<LinkButton href="/admin/sections/new" kind="primary">
			New section
		</LinkButton>
	);

	return (
		<div className="grid max-w-4xl gap-6">
			<PageHeader title="Sections" intro="The desks of the paper. Each story belongs to one; the menu has them in this order.">
				{make}
			</PageHeader>
			{sections.length === 0 ? (
				<EmptyState title="No section yet" action={make}>
					A story needs a section before it can be saved: begin with one, such as News.
				</EmptyState>
			) : (
				<SectionOrder
					key={sections
						.map(({ id }) => id)
						.sort()
						.join()}
					sections={sections.map((section) => ({
						...section,
						below: sections.find(({ id }) => id === section.parentId)?.name ?? null,
						storiesWords: countWords(section.stories, "story", "stories", style),
					}))}
					save={orderSectionsAction}
				/>
			)}
		</div>
	);
}
