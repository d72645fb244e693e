import type { SectionName } from "#lib/articles/article.ts";
import type { FrontPreview } from "#lib/fronts/preview-queries.ts";
import type { Site } from "#lib/site/site.ts";
import { ListPage } from "../list-page.tsx";
import { Sheet } from "../sheet.tsx";
import { editionOf } from "./edition.ts";
import { FrontPage } from "./front-page.tsx";

type Props = { preview: FrontPreview; site: Site; sections: readonly SectionName[] };

/** A front as readers would see it, with all that stands around it. */
export function FrontPreviewPage({ preview, site, sections }: Props) {
	const { front, address, list, name } = preview;
	if (!list)
		return (
			<Sheet site={site} sections={sections} current="/" edition={editionOf(front)}>
				<FrontPage front={front} site={site} />
			</Sheet>
		);

	return (
		<Sheet site={site} sections={sections} current={address}>
			<ListPage heading={<h1>{name}</h1>} list={list} site={site} address={address} isNewest labels={preview.labels} front={front} />
		</Sheet>
	);
}
