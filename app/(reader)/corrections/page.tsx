import type { Metadata } from "next";
import { CorrectionsPage } from "#components/reader/corrections-page.tsx";
import { Sheet } from "#components/reader/sheet.tsx";
import { listCorrections } from "#lib/corrections/queries.ts";
import { wordsOf } from "#lib/messages/words.ts";
import { breadcrumbList } from "#lib/structured-data/lists.ts";
import { describe } from "../describe.ts";
import { JsonLd } from "../json-ld.tsx";
import { getPaper, one } from "../paper.ts";
import "#components/reader/css/corrections.css";

export const dynamic = "force-dynamic";

const address = "/corrections";

type Props = { searchParams: Promise<{ before?: string | string[] }> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
	const before = one((await searchParams).before);
	const { title, about } = wordsOf((await getPaper()).site).lists.corrections;

	return describe({ title, description: about, address, before });
}

export default async function Corrections({ searchParams }: Props) {
	const before = one((await searchParams).before);
	const [paper, list] = await Promise.all([getPaper(), listCorrections(before)]);
	const name = wordsOf(paper.site).lists.corrections.title;

	return (
		<Sheet {...paper} current={address}>
			<JsonLd say={(voice) => [breadcrumbList([{ name, address }], voice)]} />
			<CorrectionsPage list={list} isNewest={before === undefined} address={address} site={paper.site} />
		</Sheet>
	);
}
