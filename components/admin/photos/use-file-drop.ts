import { useEffect, useRef, useState } from "react";

/** Files that are dropped anywhere on the page, or pasted. Answers whether some are held over it now. */
export function useFileDrop(onFiles: (files: File[]) => void): boolean {
	const [isOver, setOver] = useState(false);
	const latest = useRef(onFiles);
	useEffect(() => {
		latest.current = onFiles;
	});

	useEffect(() => {
		// Every element on the way tells of coming and going.
		let depth = 0;
		const over = (change: number) => (event: DragEvent) => {
			if (!event.dataTransfer?.types.includes("Files")) return;
			event.preventDefault();
			depth = Math.max(0, depth + change);
			setOver(depth > 0);
		};
		const drop = (event: DragEvent) => {
			depth = 0;
			setOver(false);
			take(event, event.dataTransfer?.files);
		};
		const paste = (event: ClipboardEvent) => take(event, event.clipboardData?.files);
		const take = (event: Event, files: FileList | undefined) => {
			if (!files?.length) return;
			event.preventDefault();
			latest.current([...files].map(named));
		};
		const listeners = { dragenter: over(1), dragover: over(0), dragleave: over(-1), drop, paste };
		for (const [name, listener] of Object.entries(listeners)) document.addEventListener(name, listener as EventListener);
		return () => {
			for (const [name, listener] of Object.entries(listeners)) document.removeEventListener(name, listener as EventListener);
		};
	}, []);

	return isOver;
}

/** A screenshot comes as "image.png" each time: the moment tells them apart. */
function named(file: File): File {
	if (!/^image\.\w+$/.test(file.name)) return file;
	const moment = new Date().toISOString().slice(0, 19).replace("T", " ").replaceAll(":", "-");

	return new File([file], file.name.replace("image", `Pasted ${moment}`), { type: file.type });
}
