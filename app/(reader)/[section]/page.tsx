import type { Metadata } from "next";
import { cache } from "react";
import { ListPage } from "#components/reader/list-page.tsx";
import { SectionHeading } from "#components/reader/section-heading.tsx";
import { Sheet } from "#components/reader/sheet.tsx";
import { storiesOn } from "#lib/fronts/front.ts";
import { getSectionPage } from "#lib/fronts/list-page-queries.ts";
import { wayTo } from "#lib/sections/section.ts";
import { breadcrumbList, sectionPage } from "#lib/structured-data/lists.ts";
import { atSlug, describeSlug } from "../at-slug.tsx";
import { describe } from "../describe.ts";
import { JsonLd } from "../json-ld.tsx";
import { getPaper, one, part } from "../paper.ts";

export const dynamic = "force-dynamic";

type Props = { params: Promise<{ section: string }>; searchParams: Promise<{ before?: string | string[] }> };

const getSection = cache(getSectionPage);

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
	const slug = part((await params).section);
	const before = one((await searchParams).before);
	const list = await getSection(slug, before);
	if (!list) return describeSlug(slug);

	const { name: title, description } = list.section;
	const page = { title, address: `/${slug}` };
	const described = await describe({ ...page, before, description, fed: page });
	return list.stories.length > 0 || before === undefined ? described : { ...described, robots: { index: false } };
}

export default async function SectionPage({ params, searchParams }: Props) {
	const slug = part((await params).section);
	const before = one((await searchParams).before);
	const [paper, list] = await Promise.all([getPaper(), getSection(slug, before)]);
	if (!list) return atSlug(slug);

	const heading = <SectionHeading section={list.section} sections={paper.sections} site={paper.site} />;
	const way = wayTo(slug, paper.sections).map((section) => ({ name: section.name, address: `/${section.slug}` }));
	return (
		<Sheet {...paper} current={`/${slug}`}>
			<JsonLd say={(voice) => [sectionPage(list.section, storiesOn(list, list.front), voice, before), breadcrumbList(way, voice)]} />
			<ListPage
				heading={heading}
				list={list}
				site={paper.site}
				address={`/${slug}`}
				isNewest={before === undefined}
				labels={false}
				section={slug}
				front={list.front}
			/>
		</Sheet>
	);
}
