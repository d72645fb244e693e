import { useState } from "react";

/** Takes image files that are dropped on an element, or pasted while something in it has the focus. */
export function useFileZone(onFiles: (files: File[]) => void) {
	const [isOver, setOver] = useState(false);
	const take = (event: React.SyntheticEvent, files: FileList | undefined) => {
		const images = [...(files ?? [])].filter(({ type }) => type.startsWith("image/"));
		if (images.length === 0) return;
		event.preventDefault();
		onFiles(images);
	};

	const handlers = {
		onDragOver: (event: React.DragEvent) => {
			if (!event.dataTransfer.types.includes("Files")) return;
			event.preventDefault();
			setOver(true);
		},
		onDragLeave: () => setOver(false),
		onDrop: (event: React.DragEvent) => {
			setOver(false);
			take(event, event.dataTransfer.files);
		},
		onPaste: (event: React.ClipboardEvent) => take(event, event.clipboardData.files),
	};
	return { isOver, handlers };
}
