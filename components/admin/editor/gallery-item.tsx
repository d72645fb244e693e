import { ArrowLeft, ArrowRight, Trash2 } from "lucide-react";
import type { GalleryPhoto } from "#lib/body/element.ts";
import { useMemory } from "./known.tsx";
import { NodeButton } from "./node-frame.tsx";
import { PhotoFields } from "./photo-fields.tsx";
import { PhotoPreview } from "./photo-preview.tsx";

type Props = {
	photo: GalleryPhoto;
	place: { index: number; count: number };
	onChange: (change: Partial<GalleryPhoto>) => void;
	onMove: (to: number) => void;
	onRemove: () => void;
	onDragStart: () => void;
	onDrop: () => void;
};

/** One photo of a gallery. */
export function GalleryItem({ photo, place: { index, count }, onChange, onMove, onRemove, onDragStart, onDrop }: Props) {
	const { photos } = useMemory();
	const name = `photo ${index + 1} of ${count}`;

	return (
		<li
			onDragOver={(event) => event.preventDefault()}
			onDrop={(event) => {
				event.preventDefault();
				event.stopPropagation();
				onDrop();
			}}
		>
			{/* biome-ignore lint/a11y/noStaticElementInteractions: the buttons below do the same for those who do not drag */}
			<div
				draggable
				className="cursor-grab"
				onDragStart={(event) => {
					event.stopPropagation();
					event.dataTransfer.effectAllowed = "move";
					onDragStart();
				}}
			>
				<PhotoPreview photo={photos[photo.photoId]} alt={photo.alt} sizes="20rem" />
			</div>
			<div className="flex items-center gap-1 pt-1">
				<span className="me-auto text-xs text-soft">
					{index + 1} of {count}
				</span>
				<NodeButton label={`Move ${name} earlier`} isDisabled={index === 0} onPress={() => onMove(index - 1)}>
					<ArrowLeft aria-hidden="true" className="rtl:-scale-x-100" />
				</NodeButton>
				<NodeButton label={`Move ${name} later`} isDisabled={index === count - 1} onPress={() => onMove(index + 1)}>
					<ArrowRight aria-hidden="true" className="rtl:-scale-x-100" />
				</NodeButton>
				<NodeButton label={`Remove ${name}`} onPress={onRemove}>
					<Trash2 aria-hidden="true" />
				</NodeButton>
			</div>
			<PhotoFields words={photo} onChange={onChange} />
		</li>
	);
}
