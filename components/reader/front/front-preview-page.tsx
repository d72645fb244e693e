import { orNone } from "#lib/fronts/front.ts";
import type { FrontPreview } from "#lib/fronts/preview-queries.ts";
import { ListPage } from "../list-page.tsx";
import { type Paper, Sheet } from "../sheet.tsx";
import { editionOf } from "./edition.ts";
import { FrontPage } from "./front-page.tsx";

type Props = { preview: FrontPreview; paper: Paper };

/** A front as readers would see it, with all that stands around it. */
export function FrontPreviewPage({ preview, paper }: Props) {
	const { site } = paper;
	const { front, address, list, name } = preview;
	if (!list)
		return (
			<Sheet {...paper} current="/" edition={editionOf(front)}>
				<FrontPage front={front} site={site} />
			</Sheet>
		);

	return (
		<Sheet {...paper} current={address}>
			<ListPage
				heading={<h1>{name}</h1>}
				list={list}
				site={site}
				address={address}
				isNewest
				labels={preview.labels}
				front={orNone(front)}
			/>
		</Sheet>
	);
}
