import { notFound } from "next/navigation";
import { getPaper } from "#app/(reader)/paper.ts";
import { Sheet } from "#components/reader/sheet.tsx";
import { StaticPage } from "#components/reader/static-page.tsx";
import { getPageForPreview, shownIn } from "#lib/pages/queries.ts";
import { readId } from "#lib/taxonomy/fields.ts";
import { requireActor } from "#lib/users/session.ts";

export const metadata = { title: "Preview" };

type Props = { params: Promise<{ id: string }> };

export default async function PagePreview({ params }: Props) {
	await requireActor("manageTaxonomy");
	const page = await getPageForPreview(readId((await params).id) ?? 0, new Date());
	if (page === null) notFound();

	const [paper, shown] = await Promise.all([getPaper(), shownIn(page.body)]);
	return (
		<Sheet {...paper} current={`/${page.slug}`}>
			<StaticPage page={page} shown={shown} site={paper.site} />
		</Sheet>
	);
}
