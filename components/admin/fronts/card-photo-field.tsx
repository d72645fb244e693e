"use client";

import { Images } from "lucide-react";
import { Thumbnail } from "#components/admin/photos/thumbnail.tsx";
import { usePhotoPicker } from "#components/admin/photos/use-photo-picker.tsx";
import { Button } from "#components/ui/button.tsx";
import { Select } from "#components/ui/select.tsx";
import type { CardDraft } from "#lib/fronts/card.ts";
import { useBoardDesk } from "./board-context.tsx";

type Props = {
	/** False where there is no story whose own it could be. */
	own?: boolean;
	hint?: string;
	photo: CardDraft["photo"];
	onChange: (photo: CardDraft["photo"]) => void;
};

/** The photo of a card: the story's own, none, or another. */
export function CardPhotoField({ own = true, hint = "", photo, onChange }: Props) {
	const { photos, knowPhoto } = useBoardDesk();
	const { choosePhoto, picker } = usePhotoPicker();
	const chosen = typeof photo === "number" ? photos[photo] : undefined;
	const choose = async () => {
		const kept = await choosePhoto();
		if (!kept) return;
		knowPhoto(kept);
		onChange(kept.id);
	};
	const select = (value: string) => {
		if (value === "other") void choose();
		else onChange(value === "none" ? "none" : "own");
	};

	return (
		<div className="grid gap-2">
			<Select
				label="Photo"
				hint={hint}
				value={typeof photo === "number" ? "other" : photo}
				choices={[
					...(own ? [{ value: "own", label: "The story’s own" }] : []),
					{ value: "none", label: "None" },
					{ value: "other", label: "Another" },
				]}
				onChange={({ target }) => select(target.value)}
			/>
			{typeof photo === "number" && (
				<div className="flex items-center gap-3">
					<div className="aspect-3/2 w-24 overflow-hidden rounded-sm bg-sunken [&_img]:object-cover">
						{chosen && <Thumbnail photo={chosen} alt="The chosen photo" />}
					</div>
					<Button size="small" onPress={() => void choose()}>
						<Images aria-hidden="true" /> Choose another
					</Button>
				</div>
			)}
			{picker}
		</div>
	);
}
