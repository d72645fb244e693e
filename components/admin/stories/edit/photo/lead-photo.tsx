import { Crosshair, Images, Trash2, Undo2 } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { PhotoPreview } from "#components/admin/editor/photo-preview.tsx";
import { UploadButton } from "#components/admin/photos/upload-button.tsx";
import { Button } from "#components/ui/button.tsx";
import { classes } from "#components/ui/classes.ts";
import { FieldError } from "#components/ui/field.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Progress } from "#components/ui/spinner.tsx";
import { useField, useStoryDesk } from "../story-context.tsx";
import { FocalDialog } from "./focal-dialog.tsx";
import { PhotoWordsFields } from "./photo-words-fields.tsx";
import { useFileZone } from "./use-file-zone.ts";
import { useLeadPhoto } from "./use-lead-photo.ts";

/** The picture above the story: dropped, pasted, uploaded or chosen; with words of its own for this story. */
export function LeadPhoto() {
	const { named } = useStoryDesk();
	const { value, set, error, id } = useField("leadPhoto");
	const { upload, take, choose, remove, previous, undo } = useLeadPhoto();
	const [isPointing, setPointing] = useState(false);
	const zone = useFileZone((files) => files[0] && void take(files[0]));
	const photo = value ? named.photos[value.photoId] : undefined;

	return (
		<section
			id={id}
			tabIndex={-1}
			aria-label="Lead photo"
			{...zone.handlers}
			className={classes(
				"grid gap-3 rounded-md outline-offset-4",
				!value && "border border-dashed border-edge p-4",
				zone.isOver && "bg-accent-wash outline-2 outline-accent",
			)}
		>
			{value && photo && (
				<div className="[&_img]:h-auto [&_img]:max-h-[32rem] [&_img]:w-full [&_img]:rounded-sm [&_img]:object-cover">
					<PhotoPreview photo={photo} alt={value.alt || "The lead photo"} sizes="(min-width: 46rem) 44rem, 100vw" />
				</div>
			)}
			{value && !photo && <p className="text-sm text-danger">This photo is no longer in the archive. Choose another.</p>}
			<div className="flex flex-wrap items-center gap-2">
				<Button size={value ? "small" : "normal"} onPress={() => void choose()}>
					<Images aria-hidden="true" /> {value ? "Change photo" : "Choose a lead photo"}
				</Button>
				{!value && <UploadButton onFiles={(files) => files[0] && void take(files[0])}>Upload</UploadButton>}
				{!value && <span className="text-sm text-soft">Or drop one here, or paste it.</span>}
				{photo && (
					<Button size="small" onPress={() => setPointing(true)}>
						<Crosshair aria-hidden="true" /> Focal point
					</Button>
				)}
				{value && (
					<Button kind="quiet" size="small" onPress={remove}>
						<Trash2 aria-hidden="true" /> Remove photo
					</Button>
				)}
			</div>
			<div role="status" className="contents">
				{previous && <UndoChange isRemoved={value === null} onUndo={undo} />}
			</div>
			<FieldError id={id} error={error} />
			{upload?.fraction !== undefined && <Progress label={`Uploading ${upload.name}`} value={upload.fraction} max={1} />}
			{upload?.wrong && (
				<Notice live tone="danger">
					<p>{`${upload.name} was not uploaded. ${upload.wrong}`}</p>
				</Notice>
			)}
			{value && <PhotoWordsFields value={value} onChange={set} />}
			{isPointing && photo && <FocalDialog photo={photo} alt={value?.alt ?? ""} onClose={() => setPointing(false)} />}
		</section>
	);
}

/** Says that the photo went, with its caption, credit and alternative text, and brings all of it back. */
function UndoChange({ isRemoved, onUndo }: { isRemoved: boolean; onUndo: () => void }) {
	const button = useRef<HTMLButtonElement>(null);
	useEffect(() => {
		if (document.activeElement === document.body) button.current?.focus(); // the button that removed it is gone
	}, []);

	return (
		<p className="flex flex-wrap items-center gap-2 text-sm text-soft">
			{isRemoved ? "Photo removed, with its caption, credit and alternative text." : "Photo changed, with its words."}
			<Button ref={button} size="small" onPress={onUndo}>
				<Undo2 aria-hidden="true" /> Undo
			</Button>
		</p>
	);
}
