import { useEffect, useMemo, useRef, useSyncExternalStore } from "react";
import type { KeptPhoto } from "#lib/photos/photo.ts";
import { uploadPhoto } from "./upload.ts";
import { type Upload, UploadQueue } from "./upload-queue.ts";

const none: readonly Upload[] = [];

/** Uploads of one screen. `onKept` hears of each photo once, when it is safe. Leaving the page while some are on their way asks first. */
export function useUploads(onKept: (photo: KeptPhoto) => void) {
	const queue = useMemo(() => new UploadQueue(uploadPhoto), []);
	const uploads = useSyncExternalStore(queue.subscribe, queue.getUploads, () => none);
	const told = useRef(new Set<number>());
	const isBusy = uploads.some(({ state }) => state === "waiting" || state === "sending" || state === "checking");

	useEffect(() => {
		for (const upload of uploads) {
			if (upload.state !== "kept" || told.current.has(upload.id)) continue;
			told.current.add(upload.id);
			onKept(upload.photo);
		}
	}, [uploads, onKept]);

	useEffect(() => {
		if (!isBusy) return;
		const ask = (event: BeforeUnloadEvent) => event.preventDefault();
		window.addEventListener("beforeunload", ask);
		return () => window.removeEventListener("beforeunload", ask);
	}, [isBusy]);

	return { uploads, queue, isBusy };
}
