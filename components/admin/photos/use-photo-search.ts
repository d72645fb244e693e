import { useCallback, useEffect, useRef, useState } from "react";
import type { KeptPhoto } from "#lib/photos/photo.ts";
import { searchPhotos } from "./search-photos.ts";

const pauseAfterTyping = 200;

/** Photos found while somebody types; `more` brings the next page, `put` shows one that has just come. */
export function usePhotoSearch() {
	const [text, setText] = useState("");
	const [photos, setPhotos] = useState<KeptPhoto[] | null>(null);
	const [older, setOlder] = useState<string | null>(null);
	const [wrong, setWrong] = useState<string | null>(null);
	const running = useRef<AbortController>(undefined);

	const ask = useCallback(async (words: string, before: string | null) => {
		running.current?.abort();
		const controller = new AbortController();
		running.current = controller;
		try {
			const found = await searchPhotos(words, before, controller.signal);
			setWrong(found.ok ? null : found.reason);
			if (!found.ok) return;
			setPhotos((shown) => (before === null ? found.value.photos : [...(shown ?? []), ...found.value.photos]));
			setOlder(found.value.older);
		} catch (error) {
			if (!controller.signal.aborted) throw error; // what was typed since is being asked for
		}
	}, []);

	useEffect(() => {
		const timer = setTimeout(() => void ask(text, null), text === "" ? 0 : pauseAfterTyping);
		return () => {
			clearTimeout(timer);
			running.current?.abort();
		};
	}, [text, ask]);

	const put = useCallback((photo: KeptPhoto) => {
		setPhotos((shown) => [photo, ...(shown ?? []).filter(({ id }) => id !== photo.id)]);
	}, []);

	return { text, setText, photos, older, wrong, put, more: () => void ask(text, older) };
}
