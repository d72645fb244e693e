import { type PhotoFile, photoAddress, photoSrcSet, widthsFor } from "#lib/photos/photo.ts";

type Props = { photo: PhotoFile | undefined; alt: string; sizes: string };

/** A kept photo as the editor shows it. */
export function PhotoPreview({ photo, alt, sizes }: Props) {
	if (!photo)
		return <p className="bg-sunken p-4 text-sm text-soft">This photo is no longer in the archive. Readers see nothing here: remove it.</p>;

	return (
		<picture>
			<source type="image/webp" srcSet={photoSrcSet(photo, "webp")} sizes={sizes} />
			<img
				src={photoAddress(photo, widthsFor(photo.width).findLast((width) => width <= 960) ?? photo.width, "jpeg")}
				alt={alt}
				width={photo.width}
				height={photo.height}
				draggable={false}
				style={{ objectPosition: `${photo.focalX * 100}% ${photo.focalY * 100}%`, backgroundColor: photo.colour || undefined }}
			/>
		</picture>
	);
}
