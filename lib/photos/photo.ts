/** All that a page needs to show a photo at any size; addresses of its sizes come from `photoSource`. */
export type PhotoFile = {
	id: number;
	hash: string;
	width: number;
	height: number;
	/** Focal point: fractions of width and height that a crop must keep. */
	focalX: number;
	focalY: number;
	/** What stands behind the photo: "#rrggbb", its average colour, white where it can be seen through, or "" where unknown. */
	colour: string;
};

/** A photo as one story uses it: caption, credit and alt are this use's own. */
export type PhotoUse = PhotoFile & { caption: string; credit: string; alt: string };

/** A photo as the newsroom keeps it, with the words that a story begins from. */
export type KeptPhoto = PhotoFile & {
	caption: string;
	credit: string;
	alt: string;
	copyright: string;
	/** Where it was taken. */
	place: string;
	takenAt: Date | null;
	/** Name of the file as it came in. */
	originalName: string;
	/** Media type of the original, such as image/jpeg. */
	mime: string;
	/** Size of the original. */
	bytes: number;
	uploadedById: string | null;
	createdAt: Date;
};

/** Widths in pixels that each photo is kept at; none is ever larger than the original. */
export const variantWidths = [320, 480, 720, 960, 1280, 1600, 2048] as const;

export type VariantFormat = "avif" | "webp" | "jpeg";

/** The widths that exist for an original of this width: all that are smaller, and the original's own up to the largest. */
export function widthsFor(originalWidth: number): number[] {
	const largest = Math.min(originalWidth, variantWidths[variantWidths.length - 1] ?? originalWidth);

	return [...variantWidths.filter((width) => width < largest), largest];
}

/** Address of one size of a photo. Its bytes never change, so it may be kept for ever. */
export function photoAddress(photo: Pick<PhotoFile, "hash">, width: number, format: VariantFormat): string {
	return `/media/photos/${photo.hash}/${width}.${format === "jpeg" ? "jpg" : format}`;
}

/** The `srcset` of one format. */
export function photoSrcSet(photo: Pick<PhotoFile, "hash" | "width">, format: VariantFormat): string {
	return widthsFor(photo.width)
		.map((width) => `${photoAddress(photo, width, format)} ${width}w`)
		.join(", ");
}
