import { wordsOf } from "#lib/messages/words.ts";
import { photoAddress, widthsFor } from "#lib/photos/photo.ts";
import type { Site } from "#lib/site/site.ts";
import { inOrder } from "./in-order.ts";

type Props = {
	contributor: {
		name: string;
		kind: string;
		role: string;
		biography: string;
		portrait: { hash: string; width: number; height: number } | null;
	};
	site: Site;
};

/** Who somebody is, above what they wrote. */
export function ContributorHeading({ contributor, site }: Props) {
	const { name, kind, role, biography, portrait } = contributor;
	const { desk, agency } = wordsOf(site).page;
	const label = role || { desk, agency }[kind];

	return (
		<>
			{portrait && (
				// biome-ignore lint/performance/noImgElement: our own sizes, made at upload
				<img
					className="portrait"
					src={photoAddress(portrait, widthsFor(portrait.width)[0] ?? portrait.width, "webp")}
					alt=""
					width={112}
					height={112}
				/>
			)}
			{label && <p className="list-label">{label}</p>}
			<h1>{name}</h1>
			{inOrder(paragraphsOf(biography), (text) => (
				<p>{text}</p>
			))}
		</>
	);
}

function paragraphsOf(text: string): string[] {
	return text.split(/\n\s*\n/).filter((paragraph) => paragraph.trim() !== "");
}
