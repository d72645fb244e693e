import { notFound } from "next/navigation";
import { getPaper } from "#app/(reader)/paper.ts";
import { FrontPreviewPage } from "#components/reader/front/front-preview-page.tsx";
import { getFrontPreview } from "#lib/fronts/preview-queries.ts";
import { readId } from "#lib/taxonomy/fields.ts";
import { requireActor } from "#lib/users/session.ts";

export const metadata = { title: "Preview" };

type Props = { params: Promise<{ key: string }>; searchParams: Promise<{ revision?: string | string[] }> };

export default async function PreviewPage({ params, searchParams }: Props) {
	await requireActor("composeFronts");
	const { revision } = await searchParams;
	const number = readId(revision);
	const isAskedWrongly = revision !== undefined && number === null;
	const preview = isAskedWrongly ? null : await getFrontPreview((await params).key, number, new Date());
	if (!preview) notFound();

	return <FrontPreviewPage preview={preview} paper={await getPaper()} />;
}
