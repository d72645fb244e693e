import { useCallback, useEffect, useRef, useState } from "react";
import { toast } from "#components/ui/toast.tsx";
import { changesBetween, type NotSaved, type PhotoWords, savePhoto, wordsOfPhoto } from "./save-photo.ts";

type Status = { kind: "untouched" } | { kind: "saving" } | { kind: "saved" } | ({ kind: "failed" } & NotSaved);

/** A photo while somebody works on it. What is typed is saved by `save`, and where the page is left before, by leaving. */
export function usePhotoDraft(id: number, photo: PhotoWords) {
	const [saved, setSaved] = useState(() => wordsOfPhoto(photo));
	const [before, setBefore] = useState<PhotoWords | null>(null);
	const [draft, setDraft] = useState(saved);
	const [status, setStatus] = useState<Status>({ kind: "untouched" });
	const isDirty = Object.keys(changesBetween(saved, draft)).length > 0;

	const keep = useCallback(
		async (words: PhotoWords): Promise<boolean> => {
			const change = changesBetween(saved, words);
			if (Object.keys(change).length === 0) return true;
			setStatus({ kind: "saving" });
			const result = await savePhoto(id, change);
			setStatus(result.ok ? { kind: "saved" } : { kind: "failed", ...result.reason });
			if (!result.ok) return false;
			setBefore(saved);
			setSaved(wordsOfPhoto(result.value));
			// What was typed while it was on its way stays typed.
			setDraft((typed) => ({ ...wordsOfPhoto(result.value), ...changesBetween(words, typed) }));
			return true;
		},
		[id, saved],
	);

	const takeBack = (words: PhotoWords) => {
		setDraft(words);
		return keep(words);
	};

	const unsaved = isDirty ? changesBetween(saved, draft) : null;
	useSaveOnLeaving(id, unsaved);

	return {
		draft,
		isDirty,
		/** What was typed and is not on the server. */
		unsaved,
		status,
		errors: status.kind === "failed" ? status.errors : {},
		set: (change: Partial<PhotoWords>) => setDraft((words) => ({ ...words, ...change })),
		save: () => keep(draft),
		/** Takes the last save back. */
		undo: before === null || isDirty ? null : () => takeBack(before),
		revert: () => setDraft(saved),
	};
}

function useSaveOnLeaving(id: number, unsaved: Partial<PhotoWords> | null): void {
	const latest = useRef(unsaved);
	useEffect(() => {
		latest.current = unsaved;
	});

	useEffect(() => {
		const ask = (event: BeforeUnloadEvent) => latest.current && event.preventDefault();
		window.addEventListener("beforeunload", ask);
		return () => {
			window.removeEventListener("beforeunload", ask);
			if (latest.current) void saveInPassing(id, latest.current);
		};
	}, [id]);
}

async function saveInPassing(id: number, change: Partial<PhotoWords>): Promise<void> {
	const result = await savePhoto(id, change);
	if (result.ok) toast("Your changes to the photo are saved.", "good");
	else toast(`Your changes to the photo were not saved. ${result.reason.message}`, "danger");
}
