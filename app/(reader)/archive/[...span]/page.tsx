import type { Metadata } from "next";
import { cache } from "react";
import { ArchiveIndex } from "#components/reader/archive-index.tsx";
import { ArchivePageView, nameOf } from "#components/reader/archive-page.tsx";
import { Sheet } from "#components/reader/sheet.tsx";
import { archiveAddress, readSpan } from "#lib/archive/calendar.ts";
import { listArchive, listDaysWithStories, listMonthsWithStories } from "#lib/archive/queries.ts";
import { addressOfPage } from "#lib/articles/list-address.ts";
import { respondWith } from "#lib/changes/response.ts";
import { wordsOf } from "#lib/messages/words.ts";
import { findRedirect } from "#lib/redirects/queries.ts";
import { breadcrumbList, collectionPage } from "#lib/structured-data/lists.ts";
import { describe, missing } from "../../describe.ts";
import { JsonLd } from "../../json-ld.tsx";
import { elsewhere, NothingHere } from "../../nothing-here.tsx";
import { getPaper, one, part } from "../../paper.ts";
import "#components/reader/css/archive.css";

export const dynamic = "force-dynamic";

type Props = { params: Promise<{ span: string[] }>; searchParams: Promise<{ before?: string | string[] }> };

const getArchive = cache(listArchive);
const spanOf = cache((parts: string) => readSpan(parts.split("/").map(part)));

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
	const span = spanOf((await params).span.join("/"));
	if (!span) return missing();
	const [{ site }, before] = await Promise.all([getPaper(), searchParams.then((given) => one(given.before))]);
	const { title } = wordsOf(site).lists.archive;

	const name = span.kind === "year" ? span.name : nameOf(span.name, site);
	const described = await describe({
		title: `${title}: ${name}`,
		address: archiveAddress(span.name),
		before: span.kind === "year" ? undefined : before,
		card: { title, address: "/archive" },
	});
	const isEmpty = span.kind !== "year" && (await getArchive(span, before)).stories.length === 0;
	return isEmpty ? { ...described, robots: { index: false } } : described;
}

export default async function ArchiveOf({ params, searchParams }: Props) {
	const asked = (await params).span;
	const span = spanOf(asked.join("/"));
	if (!span) return elsewhere(await findRedirect(archiveAddress(asked.map(part).join("/"))));
	if (span.kind === "year") return <Year year={span.name} />;

	const before = one((await searchParams).before);
	const [paper, page, days] = await Promise.all([getPaper(), getArchive(span, before), listDaysWithStories(span.name.slice(0, 7))]);
	const { site } = paper;
	if (page.stories.length === 0) respondWith(404);
	const name = nameOf(span.name, site);
	const address = archiveAddress(span.name);
	const way = [
		{ name: wordsOf(site).lists.archive.title, address: "/archive" },
		{ name, address },
	];
	return (
		<Sheet {...paper} current="/archive">
			<JsonLd
				say={(voice) => [
					collectionPage({ name, description: "", address: addressOfPage(address, before), stories: page.stories }, voice),
					breadcrumbList(way, voice),
				]}
			/>
			<ArchivePageView span={span} page={page} days={days} isNewest={before === undefined} site={site} />
		</Sheet>
	);
}

async function Year({ year }: { year: string }) {
	const [paper, all] = await Promise.all([getPaper(), listMonthsWithStories()]);
	const months = all.filter((month) => month.startsWith(year));
	if (!months[0]) return <NothingHere />;

	return (
		<Sheet {...paper} current="/archive">
			<ArchiveIndex months={months} days={await listDaysWithStories(months[0])} year={year} site={paper.site} />
		</Sheet>
	);
}
