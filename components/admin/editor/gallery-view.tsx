import type { NodeViewProps } from "@tiptap/react";
import { ImagePlus } from "lucide-react";
import { useRef, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import type { GalleryPhoto } from "#lib/body/element.ts";
import { GalleryItem } from "./gallery-item.tsx";
import { useMemory } from "./known.tsx";
import { moved } from "./moving.ts";
import { NodeFrame } from "./node-frame.tsx";
import { galleryPhoto } from "./uploads.ts";

/** Several photos, in an order that buttons, arrow keys and dragging change. */
export function GalleryView(view: NodeViewProps) {
	const { desk, keepPhoto } = useMemory();
	const [said, setSaid] = useState("");
	const dragged = useRef<number | null>(null);
	const photos = view.node.attrs.photos as GalleryPhoto[];
	const set = (next: GalleryPhoto[]) => view.updateAttributes({ photos: next });

	const move = (from: number, to: number) => {
		if (to < 0 || to >= photos.length || from === to) return;
		set(moved(photos, from, to));
		setSaid(`Photo moved to place ${to + 1} of ${photos.length}.`);
	};
	const remove = (index: number) => (photos.length === 1 ? view.deleteNode() : set(photos.filter((_, each) => each !== index)));
	const add = async () => {
		const chosen = await desk.choosePhotos();
		for (const photo of chosen) keepPhoto(photo);
		if (chosen.length > 0) set([...photos, ...chosen.map(galleryPhoto)]);
	};

	return (
		<NodeFrame name="Gallery" {...view}>
			<ol className="editor-gallery" contentEditable={false}>
				{photos.map((photo, index) => (
					<GalleryItem
						key={`${photo.photoId}-${photos.slice(0, index).filter(({ photoId }) => photoId === photo.photoId).length}`}
						photo={photo}
						place={{ index, count: photos.length }}
						onChange={(change) => set(photos.map((each, at) => (at === index ? { ...each, ...change } : each)))}
						onMove={(to) => move(index, to)}
						onRemove={() => remove(index)}
						onDragStart={() => {
							dragged.current = index;
						}}
						onDrop={() => {
							if (dragged.current !== null) move(dragged.current, index);
							dragged.current = null;
						}}
					/>
				))}
			</ol>
			<div className="pt-2" contentEditable={false}>
				<Button size="small" onPress={() => void add()}>
					<ImagePlus aria-hidden="true" /> Add photos
				</Button>
				<span role="status" className="sr-only">
					{said}
				</span>
			</div>
		</NodeFrame>
	);
}
