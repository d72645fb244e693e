"use client";

import { useCallback, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Dialog, DialogActions } from "#components/ui/dialog.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import type { KeptPhoto } from "#lib/photos/photo.ts";
import { PickerGrid } from "./picker-grid.tsx";
import { UploadButton } from "./upload-button.tsx";
import { UploadList } from "./upload-list.tsx";
import { useFileDrop } from "./use-file-drop.ts";
import { usePhotoSearch } from "./use-photo-search.ts";
import { useUploads } from "./use-uploads.ts";

type Props = { takesMany?: boolean; onClose: (chosen: readonly KeptPhoto[]) => void };

/**
 * A window to find photos, or to bring them: search, choose, upload in place. What is uploaded here is chosen at once. Answers the photos in
 * the order in which they were chosen, none where it was closed. Mounted means open.
 */
export function PhotoPicker({ takesMany = false, onClose }: Props) {
	const search = usePhotoSearch();
	const { photos, put } = search;
	const { chosen, select, add: choose } = useChosen(photos, takesMany);
	const onKept = useCallback(
		(photo: KeptPhoto) => {
			put(photo);
			choose(photo);
		},
		[put, choose],
	);
	const { uploads, queue } = useUploads(onKept);
	const add = (files: File[]) => queue.add(files);
	const isOver = useFileDrop(add);
	const use = (id: number) => {
		const photo = photos?.find((each) => each.id === id);
		if (photo) onClose([photo]);
	};

	return (
		<Dialog title={takesMany ? "Choose photos" : "Choose a photo"} size="wide" isOpen onOpenChange={(isOpen) => !isOpen && onClose([])}>
			<div className="flex flex-wrap items-end gap-3">
				<TextField
					label="Search photos"
					hint="Words of the caption, the credit, the keywords or the file's name."
					type="search"
					autoFocus
					maxLength={200}
					fieldClassName="grow"
					value={search.text}
					onChange={({ target }) => search.setText(target.value)}
				/>
			</div>
			<div className="flex flex-wrap items-center gap-x-3 gap-y-1">
				<UploadButton onFiles={add}>Upload photos</UploadButton>
				<p className="text-sm text-soft">{isOver ? "Drop them here." : "Or drop them here, or paste one."}</p>
			</div>
			<UploadList uploads={uploads} queue={queue} />
			{search.wrong && (
				<Notice tone="danger" live>
					{search.wrong}
				</Notice>
			)}
			<div className="max-h-[50dvh] min-h-48 overflow-y-auto" aria-busy={photos === null}>
				{photos && (
					<PickerGrid
						photos={photos}
						selected={chosen.map(({ id }) => id)}
						takesMany={takesMany}
						onSelect={select}
						onUse={use}
						nothing={<NoPhotos text={search.text} />}
					/>
				)}
				{search.older !== null && (
					<p className="p-3 text-center">
						<Button onPress={search.more}>Older photos</Button>
					</p>
				)}
			</div>
			<DialogActions>
				<Button onPress={() => onClose([])}>Cancel</Button>
				<Button kind="primary" isDisabled={chosen.length === 0} onPress={() => onClose(chosen)}>
					{chosen.length > 1 ? `Use these ${chosen.length} photos` : "Use this photo"}
				</Button>
			</DialogActions>
		</Dialog>
	);
}

/** The photos chosen so far, in the order of choosing; those that a newer search no longer shows stay chosen where several may be. */
function useChosen(photos: readonly KeptPhoto[] | null, takesMany: boolean) {
	const [chosen, setChosen] = useState<readonly KeptPhoto[]>([]);
	const add = useCallback(
		(photo: KeptPhoto) => setChosen((before) => (takesMany ? [...before.filter(({ id }) => id !== photo.id), photo] : [photo])),
		[takesMany],
	);
	const select = (ids: ReadonlySet<number>) =>
		setChosen((before) => {
			const kept = before.filter(({ id }) => ids.has(id));
			return [...kept, ...(photos ?? []).filter(({ id }) => ids.has(id) && !kept.some((each) => each.id === id))];
		});
	const isShown = (photo: KeptPhoto) => photos?.some(({ id }) => id === photo.id) === true;

	return { chosen: takesMany ? chosen : chosen.filter(isShown), select, add };
}

function NoPhotos({ text }: { text: string }) {
	return (
		<p className="px-4 py-10 text-center text-soft">
			{text.trim() === "" ? "There are no photos yet. Upload the first." : "No photo has these words. Try fewer, or upload it."}
		</p>
	);
}
