import { notFound } from "next/navigation";
import { Sheet } from "#components/reader/sheet.tsx";
import { StaticPage } from "#components/reader/static-page.tsx";
import { getPageForPreview, shownIn } from "#lib/pages/queries.ts";
import { listSections } from "#lib/sections/queries.ts";
import { getSite } from "#lib/site/queries.ts";
import { readId } from "#lib/taxonomy/fields.ts";
import { requireActor } from "#lib/users/session.ts";

export const metadata = { title: "Preview" };

type Props = { params: Promise<{ id: string }> };

export default async function PagePreview({ params }: Props) {
	await requireActor("manageTaxonomy");
	const page = await getPageForPreview(readId((await params).id) ?? 0, new Date());
	if (page === null) notFound();

	const [site, sections, shown] = await Promise.all([getSite(), listSections(), shownIn(page.body)]);
	return (
		<Sheet site={site} sections={sections} current={`/${page.slug}`}>
			<StaticPage page={page} shown={shown} site={site} />
		</Sheet>
	);
}
