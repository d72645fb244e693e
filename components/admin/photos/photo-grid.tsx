import Link from "next/link";
import type { KeptPhoto } from "#lib/photos/photo.ts";
import { GridArrows } from "./grid-arrows.tsx";
import { lacking, photoName } from "./photo-words.ts";
import { Thumbnail } from "./thumbnail.tsx";

type Props = { photos: readonly KeptPhoto[]; addressOf: (photo: KeptPhoto) => string };

/** Photos in rows of one height, each whole, with what is still missing. */
export function PhotoGrid({ photos, addressOf }: Props) {
	return (
		<GridArrows>
			<ul aria-label="Photos" className="flex flex-wrap gap-x-3 gap-y-5 after:grow-1000 after:content-['']">
				{photos.map((photo, index) => (
					<li
						key={photo.id}
						className="min-w-0 grow-(--ratio) basis-[calc(var(--ratio)*6rem)] sm:basis-[calc(var(--ratio)*11.5rem)]"
						style={{ "--ratio": ratioOf(photo) } as React.CSSProperties}
					>
						<Tile photo={photo} href={addressOf(photo)} lazy={index > 12} />
					</li>
				))}
			</ul>
		</GridArrows>
	);
}

function Tile({ photo, href, lazy }: { photo: KeptPhoto; href: string; lazy: boolean }) {
	const missing = lacking(photo);

	return (
		<Link href={href} prefetch={false} className="group grid grid-cols-1 gap-1.5 no-underline">
			<span className="block overflow-hidden rounded-sm bg-sunken" style={{ aspectRatio: ratioOf(photo) }}>
				<Thumbnail
					photo={photo}
					alt=""
					lazy={lazy}
					sizes={`${Math.round(ratioOf(photo) * 15)}rem`}
					className="object-contain transition-opacity group-hover:opacity-90"
				/>
			</span>
			<span dir="auto" className="line-clamp-2 text-sm leading-snug font-medium wrap-anywhere group-hover:underline">
				{photoName(photo)}
			</span>
			<span className="text-xs leading-snug">
				{photo.credit && (
					<span dir="auto" className="block truncate text-soft">
						{photo.credit}
					</span>
				)}
				{missing.length > 0 && <span className="block text-caution">No {missing.join(", no ")}</span>}
			</span>
		</Link>
	);
}

/** Width to height, within what a row can bear: a panorama stands whole inside a wide frame. */
function ratioOf({ width, height }: KeptPhoto): number {
	return Math.round(Math.min(4, Math.max(0.5, width / height)) * 1000) / 1000;
}
