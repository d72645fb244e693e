"use client";

import { useCallback, useState } from "react";
import type { KeptPhoto } from "#lib/photos/photo.ts";
import { PhotoPicker } from "./photo-picker.tsx";

type Asked = { takesMany: boolean; answer: (photos: readonly KeptPhoto[]) => void };

/**
 * Asks for photos as one asks a question: `await choosePhoto()`, null where none was chosen, or `await choosePhotos()`. Put `picker`
 * somewhere on the page.
 */
export function usePhotoPicker() {
	const [asked, setAsked] = useState<Asked | null>(null);
	const ask = useCallback(
		(takesMany: boolean) =>
			new Promise<readonly KeptPhoto[]>((answer) => {
				setAsked((before) => {
					before?.answer([]);
					return { takesMany, answer };
				});
			}),
		[],
	);
	const choosePhoto = useCallback(async (): Promise<KeptPhoto | null> => (await ask(false))[0] ?? null, [ask]);
	const choosePhotos = useCallback(() => ask(true), [ask]);
	const close = (photos: readonly KeptPhoto[]) => {
		asked?.answer(photos);
		setAsked(null);
	};

	return { choosePhoto, choosePhotos, picker: asked && <PhotoPicker takesMany={asked.takesMany} onClose={close} /> };
}
