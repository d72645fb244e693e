import type { StoryCard } from "#lib/articles/article.ts";
import { type Direction, turned } from "#lib/body/direction.ts";
import type { ElementOf } from "#lib/body/element.ts";
import type { Words } from "#lib/messages/words.ts";
import type { PhotoFile } from "#lib/photos/photo.ts";
import { FlowText } from "./body-flow.tsx";
import { Line } from "./body-line.tsx";
import { inOrder } from "./in-order.ts";
import { PhotoFigure, Picture } from "./photo-figure.tsx";
import { gallerySizes } from "./photo-sizes.ts";

/** Words from the story, set large. Readers who listen hear them where they were said, so a quote without attribution is an aside. */
export function PullQuote({ quote, around }: { quote: ElementOf<"pullQuote">; around: Direction }) {
	if (!quote.content) return null;

	return (
		<figure className="story-pull" dir={turned(quote.content, around)}>
			<blockquote>
				<p>
					<Line content={quote.content} />
				</p>
			</blockquote>
			{quote.attrs.attribution && <figcaption>{quote.attrs.attribution}</figcaption>}
		</figure>
	);
}

/** The story in a few lines. */
export function KeyPoints({ points, title, around }: { points: ElementOf<"keyPoints">; title: string; around: Direction }) {
	const lines = points.content.filter(({ content }) => content);
	if (lines.length === 0) return null;

	return (
		<section className="story-points" aria-label={title}>
			<p className="story-label" aria-hidden="true">
				{title}
			</p>
			<ul>
				{inOrder(lines, ({ content }) => (
					<li dir={turned(content, around)}>
						<Line content={content} />
					</li>
				))}
			</ul>
		</section>
	);
}

/** Background set apart from the story. */
export function FactBox({ box, label, around }: { box: ElementOf<"factBox">; label: string; around: Direction }) {
	return (
		<aside className="story-facts" aria-label={box.attrs.title || label}>
			{box.attrs.title && (
				<p className="story-facts-title" dir={turned(box.attrs.title, around)}>
					{box.attrs.title}
				</p>
			)}
			<FlowText content={box.content} around={around} />
		</aside>
	);
}

/** A link to a page elsewhere. Nothing of that page is loaded. */
export function EmbedCard({ embed }: { embed: ElementOf<"embed"> }) {
	const { url, title } = embed.attrs;
	const host = new URL(url).hostname.replace(/^www\./, "");

	return (
		<p className="story-embed">
			<a href={url}>{title || host}</a>
			{title && <span className="story-embed-host">{host}</span>}
		</p>
	);
}

/** Also Read, inside the story. */
export function StoryLink({ story, label }: { story: StoryCard | undefined; label: string }) {
	if (!story) return null;

	return (
		<aside className="story-link" aria-label={label}>
			{story.photo && <Picture className="story-link-photo" photo={{ ...story.photo, alt: "" }} sizes="6rem" />}
			<p>
				<span className="story-label" aria-hidden="true">
					{label}
				</span>
				<a href={story.address} lang={story.lang || undefined}>
					{story.headline}
				</a>
			</p>
		</aside>
	);
}

type GalleryProps = { gallery: ElementOf<"gallery">; photos: Readonly<Record<number, PhotoFile>>; words: Words["story"]["body"] };

/** Whole photos in rows, each as high as its neighbours. */
export function Gallery({ gallery, photos, words }: GalleryProps) {
	const shown = gallery.attrs.photos.flatMap((use) => {
		const file = photos[use.photoId];
		return file ? [{ ...file, ...use }] : [];
	});
	if (shown.length === 0) return null;

	return (
		<section className="story-gallery story-wide" aria-label={words.gallery}>
			{inOrder(shown, (photo) => (
				<PhotoFigure photo={photo} sizes={gallerySizes(photo)} words={words} />
			))}
		</section>
	);
}
