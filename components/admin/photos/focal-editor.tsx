import { useId } from "react";
import { preload } from "react-dom";
import { Button } from "#components/ui/button.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { type FocalPoint, inside, movedBy, pointAt } from "#lib/photos/focal-point.ts";
import { type PhotoFile, photoAddress, photoSrcSet, widthsFor } from "#lib/photos/photo.ts";

type ShownPhoto = PhotoFile & { alt: string };
type Props = { photo: ShownPhoto; point: FocalPoint; onChange: (point: FocalPoint) => void; isReadOnly: boolean };

/** The whole photo with its focal point: set by a click, by dragging, by arrow keys, or as numbers. */
export function FocalEditor({ photo, point, onChange, isReadOnly }: Props) {
	const hint = useId();
	const place = (event: React.PointerEvent<HTMLDivElement>) => {
		if (isReadOnly || (event.type === "pointermove" && event.buttons !== 1)) return;
		onChange(pointAt(event.clientX, event.clientY, event.currentTarget.getBoundingClientRect()));
	};

	return (
		<div className="grid gap-3">
			<div className="grid place-items-center overflow-hidden rounded-lg border border-rule bg-sunken">
				<div
					className="relative max-h-[70dvh] touch-none select-none"
					style={{ aspectRatio: `${photo.width} / ${photo.height}`, width: `min(100%, ${(70 * photo.width) / photo.height}dvh)` }}
					onPointerDown={(event) => {
						event.currentTarget.setPointerCapture(event.pointerId);
						place(event);
						event.preventDefault(); // or the focus would go to the page
						event.currentTarget.querySelector("button")?.focus();
					}}
					onPointerMove={place}
				>
					<WholePhoto photo={photo} />
					{!isReadOnly && <Marker point={point} onChange={onChange} hint={hint} />}
				</div>
			</div>
			{!isReadOnly && (
				<div className="flex flex-wrap items-end gap-3">
					<Percent label="From the left (%)" value={point.focalX} onChange={(x) => onChange(inside(x, point.focalY))} />
					<Percent label="From the top (%)" value={point.focalY} onChange={(y) => onChange(inside(point.focalX, y))} />
					<Button size="small" onPress={() => onChange({ focalX: 0.5, focalY: 0.5 })}>
						Centre
					</Button>
					<p id={hint} className="basis-60 grow text-sm text-soft">
						The focal point is what every crop keeps. Click the photo, or move the point with the arrow keys; Shift makes longer steps.
					</p>
				</div>
			)}
		</div>
	);
}

function Marker({ point, onChange, hint }: { point: FocalPoint; onChange: (point: FocalPoint) => void; hint: string }) {
	return (
		<button
			type="button"
			aria-label={`Focal point, ${percent(point.focalX)} % from the left, ${percent(point.focalY)} % from the top`}
			aria-describedby={hint}
			onKeyDown={(event) => {
				const moved = movedBy(event.key, point, event.shiftKey);
				if (!moved) return;
				event.preventDefault(); // the page stays where it is
				onChange(moved);
			}}
			className="absolute size-11 -translate-1/2 cursor-move rounded-full border-2 border-[white] bg-[rgb(0_0_0/0.15)] shadow-[0_0_0_2px_rgb(0_0_0/0.75),inset_0_0_0_2px_rgb(0_0_0/0.5)] before:absolute before:inset-[calc(50%-3px)] before:rounded-full before:bg-[white] before:shadow-[0_0_0_2px_rgb(0_0_0/0.75)]"
			style={{ left: `${point.focalX * 100}%`, top: `${point.focalY * 100}%` }}
		/>
	);
}

function WholePhoto({ photo }: { photo: ShownPhoto }) {
	const width = widthsFor(photo.width).findLast((each) => each <= 960) ?? photo.width;

	return (
		<picture>
			<source type="image/avif" srcSet={photoSrcSet(photo, "avif")} sizes={wholeSizes} />
			<img
				src={photoAddress(photo, width, "jpeg")}
				alt={photo.alt || "The photo being described"}
				width={photo.width}
				height={photo.height}
				draggable={false}
				className="size-full"
				style={{ backgroundColor: photo.colour || undefined }}
			/>
		</picture>
	);
}

const wholeSizes = "(min-width: 64rem) 60vw, 100vw";

/** Asks for the photo that will be looked at next, so that it is there when it is. */
export function preloadWhole(photo: PhotoFile): void {
	preload(photoAddress(photo, widthsFor(photo.width).at(-1) ?? photo.width, "avif"), {
		as: "image",
		type: "image/avif",
		imageSrcSet: photoSrcSet(photo, "avif"),
		imageSizes: wholeSizes,
		fetchPriority: "low",
	});
}

function Percent({ label, value, onChange }: { label: string; value: number; onChange: (fraction: number) => void }) {
	return (
		<TextField
			label={label}
			type="number"
			min={0}
			max={100}
			step={1}
			inputMode="numeric"
			fieldClassName="w-36"
			value={percent(value)}
			onChange={({ target }) => target.value !== "" && onChange(Number(target.value) / 100)}
		/>
	);
}

function percent(fraction: number): number {
	return Math.round(fraction * 100);
}
