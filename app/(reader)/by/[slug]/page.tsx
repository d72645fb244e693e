import type { Metadata } from "next";
import { cache } from "react";
import { ContributorHeading } from "#components/reader/contributor-heading.tsx";
import { ListPage } from "#components/reader/list-page.tsx";
import { Sheet } from "#components/reader/sheet.tsx";
import { listContributor } from "#lib/articles/list-queries.ts";
import { cropOf } from "#lib/photos/crop.ts";
import type { PhotoFile } from "#lib/photos/photo.ts";
import { findRedirect } from "#lib/redirects/queries.ts";
import { breadcrumbList, profilePage } from "#lib/structured-data/lists.ts";
import { describe, missing } from "../../describe.ts";
import { JsonLd } from "../../json-ld.tsx";
import { elsewhere } from "../../nothing-here.tsx";
import { getPaper, one, part } from "../../paper.ts";

export const dynamic = "force-dynamic";

type Props = { params: Promise<{ slug: string }>; searchParams: Promise<{ before?: string | string[] }> };

const getContributor = cache(listContributor);

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
	const slug = part((await params).slug);
	const before = one((await searchParams).before);
	const list = await getContributor(slug, before);
	if (!list) return missing();

	const { name: title, biography: description, portrait } = list.contributor;
	const page = { title, address: `/by/${slug}` };
	const described = await describe({ ...page, before, description, fed: page, ...picturedBy(portrait, title) });
	return list.stories.length > 0 || before === undefined ? described : { ...described, robots: { index: false } };
}

/** Their portrait, where networks would show it large. */
function picturedBy(portrait: PhotoFile | null, alt: string) {
	const crop = portrait && cropOf(portrait, "1x1");
	if (!crop || crop.width < smallestShared) return {};

	return { images: [{ url: crop.address, width: crop.width, height: crop.height, alt }] };
}

const smallestShared = 600;

export default async function ContributorPage({ params, searchParams }: Props) {
	const slug = part((await params).slug);
	const before = one((await searchParams).before);
	const [paper, list] = await Promise.all([getPaper(), getContributor(slug, before)]);
	if (!list) return elsewhere(await findRedirect(`/by/${slug}`));

	const heading = <ContributorHeading contributor={list.contributor} site={paper.site} />;
	return (
		<Sheet {...paper}>
			<JsonLd
				say={(voice) => [
					profilePage(list.contributor, voice),
					breadcrumbList([{ name: list.contributor.name, address: `/by/${slug}` }], voice),
				]}
			/>
			<ListPage heading={heading} list={list} site={paper.site} address={`/by/${slug}`} isNewest={before === undefined} labels />
		</Sheet>
	);
}
