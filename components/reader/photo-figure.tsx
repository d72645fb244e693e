import { type PhotoUse, photoAddress, photoSrcSet, widthsFor } from "#lib/photos/photo.ts";

type PictureProps = {
	photo: PhotoUse;
	/** How wide the picture will be, as `sizes` says it: "(min-width: 46rem) 42rem, 100vw". */
	sizes: string;
	/** True for the one picture that a page opens with: it loads first. */
	priority?: boolean;
	className?: string;
};

const fallbackWidth = 960;
/** No place on a page is wider, in pixels: only a smaller photo could be enlarged. */
const widestPlace = 1600;
/** A lead photo narrower than the text, in pixels, stands in line with it. */
const columnWidth = 589;

/** A photo in the best format and size that the browser takes; its place on the page is kept while it loads. */
export function Picture({ photo, sizes, priority = false, className }: PictureProps) {
	const width = widthsFor(photo.width).findLast((each) => each <= fallbackWidth) ?? photo.width;

	return (
		<picture className={className}>
			<source type="image/avif" srcSet={photoSrcSet(photo, "avif")} sizes={sizes} />
			<source type="image/webp" srcSet={photoSrcSet(photo, "webp")} sizes={sizes} />
			<img
				src={photoAddress(photo, width, "jpeg")}
				alt={photo.alt}
				width={photo.width}
				height={photo.height}
				loading={priority ? "eager" : "lazy"}
				decoding={priority ? "sync" : "async"}
				fetchPriority={priority ? "high" : undefined}
				style={{
					objectPosition: focalPosition(photo),
					backgroundColor: photo.colour || undefined,
					maxInlineSize: photo.width < widestPlace && !isPanorama(photo) ? `min(100%,${photo.width}px)` : undefined,
				}}
			/>
		</picture>
	);
}

type FigureProps = PictureProps & {
	/** What the page says around a photo, in the story's language. */
	words: { credit: string; panorama: string };
};

/** A photo with its caption and credit. */
export function PhotoFigure({ className, words, ...picture }: FigureProps) {
	const { photo } = picture;
	const { caption, credit, width } = photo;
	const narrow = width < columnWidth && "story-narrow-photo";

	return (
		<figure className={["story-photo", className, narrow].filter(Boolean).join(" ")} style={shapeOf(photo)}>
			{isPanorama(photo) ? (
				// biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable without a mouse
				<section className="story-panorama" tabIndex={0} aria-label={photo.alt ? `${words.panorama}: ${photo.alt}` : words.panorama}>
					<Picture {...picture} sizes={panoramaSizes(photo)} />
				</section>
			) : (
				<Picture {...picture} />
			)}
			{(caption || credit) && (
				<figcaption>
					{caption && <span className="story-caption">{caption}</span>}{" "}
					{credit && (
						<small className="story-credit">
							<span className="unseen">{words.credit} </span>
							{credit}
						</small>
					)}
				</figcaption>
			)}
		</figure>
	);
}

/** A photo this many times as wide as it is high would be a strip on a phone. */
const widest = 4;
/** The lowest that a panorama is shown, in rem, as body.css has it. */
const lowest = 7;

function isPanorama(photo: PhotoUse): boolean {
	return ratioOf(photo) > widest;
}

function ratioOf({ width, height }: PhotoUse): number {
	return Math.round((width / height) * 1000) / 1000;
}

/** As wide as its place, but never lower than body.css shows it. */
function panoramaSizes(photo: PhotoUse): string {
	const least = Math.ceil(lowest * ratioOf(photo));

	return `(min-width: 71rem) ${Math.max(66, least)}rem, max(100vw, ${least}rem)`;
}

/** Its shape, for body.css. */
function shapeOf(photo: PhotoUse): React.CSSProperties {
	return { "--ratio": ratioOf(photo), "--own": `${photo.width}px` } as React.CSSProperties;
}

function focalPosition({ focalX, focalY }: PhotoUse): string {
	return `${Math.round(focalX * 100)}% ${Math.round(focalY * 100)}%`;
}
