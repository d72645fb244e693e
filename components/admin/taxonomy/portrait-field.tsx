"use client";

import { UserRound } from "lucide-react";
import { useId, useState } from "react";
import { Thumbnail } from "#components/admin/photos/thumbnail.tsx";
import { usePhotoPicker } from "#components/admin/photos/use-photo-picker.tsx";
import { Button } from "#components/ui/button.tsx";
import { FieldError } from "#components/ui/field.tsx";
import type { PhotoFile } from "#lib/photos/photo.ts";

export type Portrait = PhotoFile & { alt: string };

type Props = { name: string; portrait: Portrait | null; error?: string | undefined };

/** A contributor's picture, chosen from the paper's photos or brought. */
export function PortraitField({ name, portrait, error }: Props) {
	const id = useId();
	const [chosen, setChosen] = useState(portrait);
	const { choosePhoto, picker } = usePhotoPicker();

	async function choose() {
		const photo = await choosePhoto();
		if (photo) setChosen(photo);
	}

	return (
		<fieldset className="grid gap-2" aria-describedby={`${id}-hint${error ? ` ${id}-error` : ""}`}>
			<legend className="float-start mb-1 w-full font-medium">Portrait</legend>
			<input type="hidden" name={name} value={chosen?.id ?? ""} />
			<div className="flex flex-wrap items-center gap-4">
				<div className="grid size-24 shrink-0 place-items-center overflow-hidden rounded-full border border-rule bg-sunken text-soft">
					{chosen ? <Cropped photo={chosen} /> : <UserRound className="size-10" strokeWidth={1.25} aria-hidden="true" />}
				</div>
				<div className="flex flex-wrap gap-2">
					<Button onPress={() => void choose()} aria-invalid={error ? true : undefined}>
						{chosen ? "Choose another photo" : "Choose a photo"}
					</Button>
					{chosen && (
						<Button kind="quiet" onPress={() => setChosen(null)}>
							Take it away
						</Button>
					)}
				</div>
			</div>
			<FieldError id={id} error={error} />
			<p id={`${id}-hint`} className="text-sm text-soft">
				Shown on their page, cut round about the photo’s focal point.
			</p>
			{picker}
		</fieldset>
	);
}

function Cropped({ photo }: { photo: Portrait }) {
	return (
		<div className="size-full [&_img]:object-cover [&_img]:object-(--focus)" style={{ "--focus": focusOf(photo) } as React.CSSProperties}>
			<Thumbnail photo={photo} alt={photo.alt || "The chosen portrait"} lazy={false} />
		</div>
	);
}

function focusOf({ focalX, focalY }: PhotoFile): string {
	return `${focalX * 100}% ${focalY * 100}%`;
}
