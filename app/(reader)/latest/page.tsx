import type { Metadata } from "next";
import { cache } from "react";
import { ListPage } from "#components/reader/list-page.tsx";
import { Sheet } from "#components/reader/sheet.tsx";
import { addressOfPage } from "#lib/articles/list-address.ts";
import { listLatest } from "#lib/articles/list-queries.ts";
import { ofWords, wordsOf } from "#lib/messages/words.ts";
import { breadcrumbList, collectionPage } from "#lib/structured-data/lists.ts";
import { describe } from "../describe.ts";
import { JsonLd } from "../json-ld.tsx";
import { getPaper, one } from "../paper.ts";

export const dynamic = "force-dynamic";

const address = "/latest";

type Props = { searchParams: Promise<{ before?: string | string[] }> };

const getLatest = cache(listLatest);

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
	const before = one((await searchParams).before);
	const [{ site }, list] = await Promise.all([getPaper(), getLatest(before)]);
	const { page, lists } = wordsOf(site);
	const described = await describe({ title: page.latest, description: lists.latest.about(site.name), address, before });

	return list.stories.length > 0 || before === undefined ? described : { ...described, robots: { index: false } };
}

export default async function Latest({ searchParams }: Props) {
	const before = one((await searchParams).before);
	const [paper, list] = await Promise.all([getPaper(), getLatest(before)]);
	const words = wordsOf(paper.site);
	const name = words.page.latest;
	const description = words.lists.latest.about(paper.site.name);

	const heading = (
		<>
			<h1 {...ofWords(paper.site)}>{name}</h1>
			<p {...ofWords(paper.site)}>{description}</p>
		</>
	);
	return (
		<Sheet {...paper} current={address}>
			<JsonLd
				say={(voice) => [
					collectionPage({ name, description, address: addressOfPage(address, before), stories: list.stories }, voice),
					breadcrumbList([{ name, address }], voice),
				]}
			/>
			<ListPage heading={heading} list={list} site={paper.site} address={address} isNewest={before === undefined} labels />
		</Sheet>
	);
}
