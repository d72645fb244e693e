import { classes } from "#components/ui/classes.ts";
import { type PhotoFile, photoAddress, widthsFor } from "#lib/photos/photo.ts";

type Props = { photo: PhotoFile; alt: string; className?: string; lazy?: boolean };

const thumbnailWidth = 480;

/** A photo in small, whole, on its own colour until it has come. JPEG, because it is made soonest. */
export function Thumbnail({ photo, alt, className, lazy = true }: Props) {
	const width = widthsFor(photo.width).findLast((each) => each <= thumbnailWidth) ?? photo.width;

	return (
		<picture className="contents">
			<img
				src={photoAddress(photo, width, "jpeg")}
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
