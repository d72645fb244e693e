import { useState } from "react";
import { FocalEditor } from "#components/admin/photos/focal-editor.tsx";
import { savePhoto } from "#components/admin/photos/save-photo.ts";
import { Button } from "#components/ui/button.tsx";
import { Dialog, DialogActions } from "#components/ui/dialog.tsx";
import { Notice } from "#components/ui/notice.tsx";
import type { PhotoFile } from "#lib/photos/photo.ts";
import { useStoryDesk } from "../story-context.tsx";

type Props = { photo: PhotoFile; alt: string; onClose: () => void };

/** What every crop of the photo must keep: for this story and for all others that use it. */
export function FocalDialog({ photo, alt, onClose }: Props) {
	const { remember } = useStoryDesk();
	const [point, setPoint] = useState({ focalX: photo.focalX, focalY: photo.focalY });
	const [wrong, setWrong] = useState<string>();
	const [isPending, setPending] = useState(false);
	const save = async () => {
		setPending(true);
		const result = await savePhoto(photo.id, point);
		setPending(false);
		if (!result.ok) return setWrong(result.reason.message);
		remember({ photos: { [photo.id]: result.value } });
		onClose();
	};

	return (
		<Dialog title="Focal point" size="wide" isOpen onOpenChange={(isOpen) => !isOpen && onClose()}>
			<FocalEditor photo={{ ...photo, alt }} point={point} onChange={setPoint} isReadOnly={false} />
			<p className="text-sm text-soft">It holds wherever this photo is shown.</p>
			{wrong && (
				<Notice live tone="danger">
					<p>{wrong}</p>
				</Notice>
			)}
			<DialogActions>
				<Button onPress={onClose}>Cancel</Button>
				<Button kind="primary" isPending={isPending} onPress={() => void save()}>
					Save focal point
				</Button>
			</DialogActions>
		</Dialog>
	);
}
