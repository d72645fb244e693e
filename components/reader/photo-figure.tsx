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
					maxInlineSize: photo.width < widestPlace ? `min(100%,${photo.width}px)` : undefined,
				}}
			/>
		</picture>
	);
}

/** A photo with its caption and credit. */
export function PhotoFigure({ className, ...picture }: PictureProps) {
	const { caption, credit, width } = picture.photo;
	const narrow = width < columnWidth && "story-narrow-photo";

	return (
		<figure className={["story-photo", className, narrow].filter(Boolean).join(" ")}>
			<Picture {...picture} />
			{(caption || credit) && (
				<figcaption>
					{caption} {credit && <span className="story-credit">{credit}</span>}
				</figcaption>
			)}
		</figure>
	);
}

function focalPosition({ focalX, focalY }: PhotoUse): string {
	return `${Math.round(focalX * 100)}% ${Math.round(focalY * 100)}%`;
}
