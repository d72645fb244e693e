import type { FocalPoint } from "#lib/photos/focal-point.ts";
import { type PhotoFile, photoAddress, widthsFor } from "#lib/photos/photo.ts";

/** Every shape that a photo is cropped to, and where. A story's own page and its galleries show whole photos. */
export const crops = [
	{ name: "3:2", ratio: "3 / 2", use: "fronts, lists, Also Read" },
	{ name: "16:9", ratio: "16 / 9", use: "feeds, search engines" },
	{ name: "4:3", ratio: "4 / 3", use: "search engines" },
	{ name: "1:1", ratio: "1 / 1", use: "portraits, search engines" },
] as const;

/** What each crop keeps, as readers will see it, while the focal point moves. */
export function CropPreviews({ photo, point }: { photo: PhotoFile; point: FocalPoint }) {
	const width = widthsFor(photo.width).findLast((each) => each <= 720) ?? photo.width;

	return (
		<section aria-labelledby="crops" className="grid gap-2">
			<h2 id="crops" className="font-serif text-lg font-semibold">
				Crops
			</h2>
			<ul className="flex flex-wrap gap-2 sm:gap-4">
				{crops.map(({ name, ratio, use }) => (
					<li key={name} className="grid w-min content-start gap-1">
						<picture className="contents">
							<img
								src={photoAddress(photo, width, "jpeg")}
								alt=""
								className="h-18 max-w-none rounded-sm object-cover sm:h-36"
								style={{
									aspectRatio: ratio,
									objectPosition: `${point.focalX * 100}% ${point.focalY * 100}%`,
									backgroundColor: photo.colour,
								}}
							/>
						</picture>
						<p className="text-sm">
							{name} <span className="text-soft">{use}</span>
						</p>
					</li>
				))}
			</ul>
		</section>
	);
}
