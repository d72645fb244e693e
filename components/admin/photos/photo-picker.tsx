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

type Props = { title?: string; onClose: (chosen: KeptPhoto | null) => void };

/** A window to find a photo, or to bring one: search, choose, upload in place. Answers the photo, or null where it was closed. Mounted means open. */
export function PhotoPicker({ title = "Choose a photo", onClose }: Props) {
	const search = usePhotoSearch();
	const { photos, put } = search;
	const [selected, setSelected] = useState<number | null>(null);
	const onKept = useCallback(
		(photo: KeptPhoto) => {
			put(photo);
			setSelected(photo.id);
		},
		[put],
	);
	const { uploads, queue } = useUploads(onKept);
	const add = (files: File[]) => queue.add(files);
	const isOver = useFileDrop(add);
	const choose = (id: number | null) => {
		const photo = photos?.find((each) => each.id === id);
		if (photo) onClose(photo);
	};

	return (
		<Dialog title={title} size="wide" isOpen onOpenChange={(isOpen) => !isOpen && onClose(null)}>
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
						selected={selected}
						onSelect={setSelected}
						onChoose={choose}
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
				<Button onPress={() => onClose(null)}>Cancel</Button>
				<Button kind="primary" isDisabled={!photos?.some(({ id }) => id === selected)} onPress={() => choose(selected)}>
					Use this photo
				</Button>
			</DialogActions>
		</Dialog>
	);
}

function NoPhotos({ text }: { text: string }) {
	return (
		<p className="px-4 py-10 text-center text-soft">
			{text.trim() === "" ? "There are no photos yet. Upload the first." : "No photo has these words. Try fewer, or upload it."}
		</p>
	);
}
