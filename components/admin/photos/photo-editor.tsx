"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import type { KeptPhoto } from "#lib/photos/photo.ts";
import { CopyOffers } from "../keeping/copy-offers.tsx";
import { useLocalCopy } from "../keeping/use-local-copy.ts";
import { CropPreviews } from "./crop-previews.tsx";
import { EditorBar } from "./editor-bar.tsx";
import { FocalEditor, preloadWhole } from "./focal-editor.tsx";
import { rememberWords, wordsToRepeat } from "./last-words.ts";
import { PhotoForm } from "./photo-form.tsx";
import { changesBetween, isPhotoChange, type PhotoWords, wordsOfPhoto } from "./save-photo.ts";
import { usePhotoDraft } from "./use-photo-draft.ts";

type Props = {
	photo: KeptPhoto;
	mayEdit: boolean;
	/** Id of whoever looks at it. */
	person: string;
	/** The photo after this one in the list, and its address. */
	next: { photo: KeptPhoto; href: string } | null;
	/** What stands below the photo and below its words. */
	children: React.ReactNode;
};

// Whoever saves and goes on wants to type at once; whoever just looks does not.
let goesOn = false;

/** One photo, its focal point and its words, made for going through many without the mouse. */
export function PhotoEditor({ photo, mayEdit, person, next, children }: Props) {
	const router = useRouter();
	const { draft, set, save, errors, unsaved, ...rest } = usePhotoDraft(photo.id, photo);
	const copies = useLocalCopy<Partial<PhotoWords>>({
		subject: `photo-${photo.id}`,
		personId: person,
		unsaved,
		isUsable: isPhotoChange,
		isSaved: (kept) => Object.keys(changesBetween(wordsOfPhoto(photo), { ...wordsOfPhoto(photo), ...kept })).length === 0,
	});
	const caption = useRef<HTMLTextAreaElement>(null);
	const form = useRef<HTMLFormElement>(null);
	const [repeat, setRepeat] = useState<ReturnType<typeof wordsToRepeat>>(null);

	useEffect(() => {
		if (goesOn) caption.current?.focus();
		goesOn = false;
	}, []);
	useEffect(() => {
		if (next) preloadWhole(next.photo);
	}, [next]);
	useEffect(() => setRepeat(mayEdit ? wordsToRepeat(draft) : null), [draft, mayEdit]);
	useEffect(() => {
		if (rest.status.kind === "failed") form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
	}, [rest.status]);

	const saveAnd = async (then?: string | null) => {
		if (!(await save())) return;
		rememberWords(draft);
		if (!then) return;
		goesOn = true;
		router.push(then);
	};
	useSavingKeys(mayEdit, (goOn) => void saveAnd(goOn ? next?.href : null));

	return (
		<form
			ref={form}
			noValidate
			aria-label="The photo"
			className="grid items-start gap-x-8 gap-y-6 lg:grid-cols-[minmax(0,1fr)_24rem]"
			onSubmit={(event) => {
				event.preventDefault();
				void saveAnd();
			}}
		>
			<div className="grid min-w-0 gap-6">
				<FocalEditor photo={photo} point={draft} onChange={set} isReadOnly={!mayEdit} />
				<CropPreviews photo={photo} point={draft} />
			</div>
			<div className="grid gap-4">
				{mayEdit && <CopyOffers copies={copies} bring={set} />}
				<PhotoForm words={draft} errors={errors} isReadOnly={!mayEdit} onChange={set} captionRef={caption} />
				{!mayEdit && <p className="text-sm text-soft">An editor, or whoever uploaded it, may change this photo.</p>}
				{mayEdit && <EditorBar {...rest} repeat={repeat && (() => set(repeat))} saveAndNext={next && (() => void saveAnd(next.href))} />}
				{children}
			</div>
		</form>
	);
}

/** Ctrl or ⌘ with S saves, with Enter saves and goes on, wherever the focus is. */
function useSavingKeys(isOn: boolean, save: (goOn: boolean) => void): void {
	const latest = useRef(save);
	useEffect(() => {
		latest.current = save;
	});

	useEffect(() => {
		if (!isOn) return;
		const listen = (event: KeyboardEvent) => {
			if (!(event.ctrlKey || event.metaKey) || (event.key !== "Enter" && event.key.toLowerCase() !== "s")) return;
			event.preventDefault();
			latest.current(event.key === "Enter");
		};
		document.addEventListener("keydown", listen);
		return () => document.removeEventListener("keydown", listen);
	}, [isOn]);
}
