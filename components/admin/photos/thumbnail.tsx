import { classes } from "#components/ui/classes.ts";
import { type PhotoFile, photoAddress, widthsFor } from "#lib/photos/photo.ts";

type Props = {
	photo: PhotoFile;
	alt: string;
	/** How wide it will be, where it can be wider than a small tile. */
	sizes?: string;
	className?: string;
	lazy?: boolean;
};

/** Few widths, so that they are soon made and often there already. */
const thumbnailWidths = [480, 960];

/** A photo in small, whole, on its own colour until it has come. JPEG, because it is made soonest. */
export function Thumbnail({ photo, alt, sizes, className, lazy = true }: Props) {
	const all = widthsFor(photo.width);
	const widths = thumbnailWidths.map((most) => all.findLast((each) => each <= most) ?? photo.width);
	const [width = photo.width] = widths;

	return (
		<picture className="contents">
			<img
				src={photoAddress(photo, width, "jpeg")}
				srcSet={sizes && widths.map((each) => `${photoAddress(photo, each, "jpeg")} ${each}w`).join(", ")}
				sizes={sizes}
				alt={alt}
				width={photo.width}
				height={photo.height}
				loading={lazy ? "lazy" : "eager"}
				decoding="async"
				draggable={false}
				className={classes("size-full", className)}
				style={{ backgroundColor: photo.colour || undefined }}
			/>
		</picture>
	);
}
