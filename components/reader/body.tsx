import type { StoryCard } from "#lib/articles/article.ts";
import { type Direction, turned } from "#lib/body/direction.ts";
import type { BodyDocument, BodyElement, ElementOf } from "#lib/body/element.ts";
import { keyPointsFirst } from "#lib/body/reading.ts";
import type { Words } from "#lib/messages/words.ts";
import type { PhotoFile } from "#lib/photos/photo.ts";
import { EmbedCard, FactBox, Gallery, KeyPoints, PullQuote, StoryLink } from "./body-cards.tsx";
import { FlowText } from "./body-flow.tsx";
import { Line } from "./body-line.tsx";
import { BodyTable } from "./body-table.tsx";
import { inOrder } from "./in-order.ts";
import { PhotoFigure } from "./photo-figure.tsx";
import { fullOnPhones } from "./photo-sizes.ts";

type Props = {
	body: BodyDocument;
	/** Photos that the body shows; one that is not here is left out. */
	photos: Readonly<Record<number, PhotoFile>>;
	/** Stories that its Also Read cards offer; one that is not here is left out. */
	stories: Readonly<Record<number, StoryCard>>;
	/** BCP 47; empty means the page's own language. */
	lang?: string;
	/** Which way the text around it runs; a paragraph that is written the other way says so. */
	around: Direction;
	/** What the page says around the story, in its language or the site's. */
	words: Words["story"]["body"];
};

/** A story's body as readers see it. */
export function Body({ body, photos, stories, lang, around, words }: Props) {
	return (
		<div className="story-body" lang={lang || undefined}>
			{inOrder(keyPointsFirst(body), (element) => (
				<Element element={element} photos={photos} stories={stories} around={around} words={words} />
			))}
		</div>
	);
}

const columnSizes = fullOnPhones("(min-width: 44rem) 33rem");
const wideSizes = fullOnPhones("(min-width: 71rem) 66rem");

type ElementProps = Required<Omit<Props, "body" | "lang">> & { element: BodyElement };

function Element({ element, photos, stories, around, words }: ElementProps) {
	switch (element.type) {
		case "paragraph":
		case "bulletList":
		case "orderedList":
			return <FlowText content={[element]} around={around} />;
		case "heading":
			return <Subheading heading={element} around={around} />;
		case "blockquote":
			return (
				<blockquote>
					<FlowText content={element.content} around={around} />
				</blockquote>
			);
		case "photo":
			return <BodyPhoto use={element} file={photos[element.attrs.photoId]} words={words} />;
		case "gallery":
			return <Gallery gallery={element} photos={photos} words={words} />;
		case "pullQuote":
			return <PullQuote quote={element} around={around} />;
		case "keyPoints":
			return <KeyPoints points={element} title={words.keyPoints} around={around} />;
		case "factBox":
			return <FactBox box={element} label={words.facts} around={around} />;
		case "embed":
			return <EmbedCard embed={element} />;
		case "storyLink":
			return <StoryLink story={stories[element.attrs.articleId]} label={words.alsoRead} />;
		case "table":
			return <BodyTable table={element} label={words.table} around={around} />;
		case "horizontalRule":
			return <hr />;
		default:
			return element satisfies never;
	}
}

function Subheading({ heading: { attrs, content }, around }: { heading: ElementOf<"heading">; around: Direction }) {
	if (!content) return null;
	const Heading = attrs.level === 2 ? "h2" : "h3";

	return (
		<Heading dir={turned(content, around)}>
			<Line content={content} />
		</Heading>
	);
}

type BodyPhotoProps = { use: ElementOf<"photo">; file: PhotoFile | undefined; words: Props["words"] };

function BodyPhoto({ use, file, words }: BodyPhotoProps) {
	if (!file) return null;
	const { caption, credit, alt, width } = use.attrs;
	const isWide = width === "wide";

	return (
		<PhotoFigure
			photo={{ ...file, caption, credit, alt }}
			sizes={isWide ? wideSizes : columnSizes}
			className={isWide ? "story-wide" : undefined}
			words={words}
		/>
	);
}
