"use client";

import { useCallback, useState } from "react";
import type { KeptPhoto } from "#lib/photos/photo.ts";
import { PhotoPicker } from "./photo-picker.tsx";

type Asked = { answer: (photo: KeptPhoto | null) => void };

/** Asks for a photo as one asks a question: `await choosePhoto()`. Put `picker` somewhere on the page. */
export function usePhotoPicker(): { choosePhoto: () => Promise<KeptPhoto | null>; picker: React.ReactNode } {
	const [asked, setAsked] = useState<Asked | null>(null);
	const choosePhoto = useCallback(
		() =>
			new Promise<KeptPhoto | null>((answer) => {
				setAsked((before) => {
					before?.answer(null);
					return { answer };
				});
			}),
		[],
	);
	const close = (photo: KeptPhoto | null) => {
		asked?.answer(photo);
		setAsked(null);
	};

	return { choosePhoto, picker: asked && <PhotoPicker onClose={close} /> };
}
