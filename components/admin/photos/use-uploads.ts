import { useEffect, useMemo, useRef, useSyncExternalStore } from "react";
import { toast } from "#components/ui/toast.tsx";
import type { KeptPhoto } from "#lib/photos/photo.ts";
import { uploadPhoto } from "./upload.ts";
import { type Upload, UploadQueue } from "./upload-queue.ts";

const none: readonly Upload[] = [];

/** Uploads of one screen. `onKept` hears of each photo once, when it is safe. Leaving the page while some are on their way asks first. */
export function useUploads(onKept: (photo: KeptPhoto) => void) {
	const queue = useMemo(() => new UploadQueue(uploadPhoto), []);
	const uploads = useSyncExternalStore(queue.subscribe, queue.getUploads, () => none);
	const told = useRef(new Set<number>());
	const isBusy = uploads.some(isOnItsWay);

	useEffect(() => {
		for (const upload of uploads) {
			if (upload.state !== "kept" || told.current.has(upload.id)) continue;
			told.current.add(upload.id);
			onKept(upload.photo);
		}
	}, [uploads, onKept]);

	useEffect(() => {
		if (!isBusy) return;
		window.addEventListener("beforeunload", ask);
		return () => window.removeEventListener("beforeunload", ask);
	}, [isBusy]);
	useEffect(() => () => followUnseen(queue), [queue]);

	return { uploads, queue };
}

function ask(event: BeforeUnloadEvent): void {
	event.preventDefault();
}

function isOnItsWay({ state }: Upload): boolean {
	return state === "waiting" || state === "sending" || state === "checking";
}

/** Whoever goes to another page while photos are on their way is told there how they fared. */
function followUnseen(queue: UploadQueue): void {
	if (!queue.getUploads().some(isOnItsWay)) return;
	window.addEventListener("beforeunload", ask);
	const stop = queue.subscribe(() => {
		const uploads = queue.getUploads();
		if (uploads.some(isOnItsWay)) return;
		stop();
		window.removeEventListener("beforeunload", ask);
		const failed = uploads.filter((upload) => upload.state === "failed");
		const twins = uploads.filter((upload) => upload.state === "kept" && upload.photo.wasThere);
		if (failed.length === 0) toast("All photos are uploaded.", "good");
		for (const { file } of twins) toast(`${file.name} is already in the library.`);
		for (const { file, message } of failed) toast(`${file.name} was not uploaded. ${message}`, "danger");
	});
}
