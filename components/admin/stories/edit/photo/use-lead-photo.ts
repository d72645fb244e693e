import { useState } from "react";
import { uploadPhoto } from "#components/admin/photos/upload.ts";
import type { KeptPhoto } from "#lib/photos/photo.ts";
import { useField, useStoryDesk } from "../story-context.tsx";

type Upload = { name: string; fraction?: number; wrong?: string };

/** How the lead photo comes: uploaded, with its progress and what went wrong, or chosen from the archive. */
export function useLeadPhoto() {
	const { remember, choosePhoto } = useStoryDesk();
	const { set } = useField("leadPhoto");
	const [upload, setUpload] = useState<Upload | null>(null);

	const lead = (photo: KeptPhoto) => {
		const { id, caption, credit, alt } = photo;
		remember({ photos: { [id]: photo } });
		set({ photoId: id, caption, credit, alt });
	};
	const take = async (file: File) => {
		const name = file.name;
		setUpload({ name, fraction: 0 });
		const result = await uploadPhoto(file, (fraction) => setUpload({ name, fraction }));
		setUpload(result.ok ? null : { name, wrong: result.reason.message });
		if (result.ok) lead(result.value);
	};
	const choose = async () => {
		const photo = await choosePhoto();
		if (photo) lead(photo);
	};

	return { upload, take, choose };
}
