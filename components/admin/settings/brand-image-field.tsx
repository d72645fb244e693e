"use client";

import { useId, useState } from "react";
import { usePhotoPicker } from "#components/admin/photos/use-photo-picker.tsx";
import { Button } from "#components/ui/button.tsx";
import { classes } from "#components/ui/classes.ts";
import { FieldError } from "#components/ui/field.tsx";
import { photoAddress, widthsFor } from "#lib/photos/photo.ts";
import { type BrandField, type BrandImage, whyUnfit } from "#lib/site/brand.ts";

const words: Record<BrandField, { label: string; hint: string; none: string }> = {
	icon: {
		label: "Icon",
		hint: "For browser tabs, home screens, feeds and search engines. Square, at least 512 pixels wide; PNG, JPEG or WebP.",
		none: "None: the first letter of the name",
	},
	logo: {
		label: "Logo",
		hint: "At the top of every page in place of the name, in feeds and on shared pictures. Wide, at least 240 by 60 pixels; PNG, JPEG or WebP.",
		none: "None: the name in type",
	},
	darkLogo: {
		label: "Logo for dark backgrounds",
		hint: "Used with the logo, where a reader prefers dark pages. Without one, the logo is set on a light background there.",
		none: "None",
	},
};

type Props = { name: BrandField; image: BrandImage | null; error?: string | undefined };

/** The icon or a logo, chosen from the archive or uploaded. Says at once where a picture does not fit. */
export function BrandImageField({ name, image, error }: Props) {
	const id = useId();
	const [chosen, setChosen] = useState(image);
	const [unfit, setUnfit] = useState<string | null>(null);
	const { choosePhoto, picker } = usePhotoPicker();
	const { label, hint, none } = words[name];
	const problem = unfit ?? error;

	async function choose() {
		const photo = await choosePhoto();
		if (!photo) return;
		const why = whyUnfit(name, photo);
		setUnfit(why);
		if (why === null) setChosen({ photoId: photo.id, hash: photo.hash, width: photo.width, height: photo.height });
	}

	function remove() {
		setUnfit(null);
		setChosen(null);
	}

	return (
		<fieldset className="grid gap-2" aria-describedby={`${id}-hint${problem ? ` ${id}-error` : ""}`}>
			<legend className="float-start mb-1 w-full font-medium">{label}</legend>
			<input type="hidden" name={name} value={chosen?.photoId ?? ""} />
			<div className="flex flex-wrap items-center gap-4">
				<Preview name={name} image={chosen} none={none} />
				<div className="flex flex-wrap gap-2">
					<Button onPress={() => void choose()} aria-label={`${chosen ? "Choose another" : "Choose a"} picture: ${label}`}>
						{chosen ? "Choose another picture" : "Choose a picture"}
					</Button>
					{chosen && (
						<Button kind="quiet" onPress={remove} aria-label={`Remove: ${label}`}>
							Remove
						</Button>
					)}
				</div>
			</div>
			<FieldError id={id} error={problem} />
			<p id={`${id}-hint`} className="text-sm text-soft">
				{hint}
			</p>
			{picker}
		</fieldset>
	);
}

/** The picture on the background that it is for. WebP, which keeps what can be seen through. */
function Preview({ name, image, none }: { name: BrandField; image: BrandImage | null; none: string }) {
	if (!image) return <p className="text-sm text-soft">{none}</p>;
	const width = widthsFor(image.width)[0] ?? image.width;

	return (
		<picture className="contents">
			<img
				src={photoAddress(image, width, "webp")}
				alt=""
				width={image.width}
				height={image.height}
				className={classes(
					"h-16 w-auto max-w-60 rounded border border-rule object-contain p-1",
					name === "darkLogo" ? "bg-[#151412]" : "bg-[#fffefb]",
				)}
			/>
		</picture>
	);
}
