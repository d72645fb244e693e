import type { Metadata } from "next";
import { cache } from "react";
import { SeriesPageView } from "#components/reader/series-page.tsx";
import { Sheet } from "#components/reader/sheet.tsx";
import { findRedirect } from "#lib/redirects/queries.ts";
import { getSeriesPage } from "#lib/series/queries.ts";
import { seriesAddress } from "#lib/series/series.ts";
import { breadcrumbList } from "#lib/structured-data/lists.ts";
import { seriesPage } from "#lib/structured-data/series.ts";
import { describe, missing } from "../../describe.ts";
import { JsonLd } from "../../json-ld.tsx";
import { elsewhere } from "../../nothing-here.tsx";
import { getPaper, part } from "../../paper.ts";
import "#components/reader/css/series.css";

export const dynamic = "force-dynamic";

type Props = { params: Promise<{ slug: string }> };

const getSeries = cache(getSeriesPage);

export async function generateMetadata({ params }: Props): Promise<Metadata> {
	const slug = part((await params).slug);
	const found = await getSeries(slug);
	if (!found) return missing();

	const { title, description } = found.series;
	return describe({ title, description, address: seriesAddress(slug) });
}

export default async function SeriesPage({ params }: Props) {
	const slug = part((await params).slug);
	const [paper, found] = await Promise.all([getPaper(), getSeries(slug)]);
	const address = seriesAddress(slug);
	if (!found) return elsewhere(await findRedirect(address));

	return (
		<Sheet {...paper}>
			<JsonLd
				say={(voice) => [seriesPage(found.series, found.parts, voice), breadcrumbList([{ name: found.series.title, address }], voice)]}
			/>
			<SeriesPageView {...found} site={paper.site} />
		</Sheet>
	);
}
