import type { WholeStory } from "#lib/articles/whole-queries.ts";
import { photoIdsOf } from "#lib/body/text.ts";
import { type CropRatio, cropOf } from "#lib/photos/crop.ts";
import { type PhotoFile, type PhotoUse, photoAddress, widthsFor } from "#lib/photos/photo.ts";

/** A story's photos as ninjs associations: the lead first, then those of the body. */
export function pictures(story: WholeStory, origin: string) {
	const inside = photoIdsOf(story.body).flatMap((id) => (story.photos[id] && id !== story.photo?.id ? [story.photos[id]] : []));

	return [
		...(story.photo ? [picture(story.photo, "lead", 0, origin)] : []),
		...inside.map((file, index) => picture(file, "body", index + 1, origin)),
	];
}

function picture(photo: PhotoFile | PhotoUse, rel: string, number: number, origin: string) {
	const { caption, credit, alt } = { caption: "", credit: "", alt: "", ...photo };
	const words = [
		{ role: "caption", value: caption },
		{ role: "alt", value: alt },
	].filter(({ value }) => value !== "");

	return {
		name: rel === "lead" ? "lead" : `body-${number}`,
		rel,
		uri: `urn:sha256:${photo.hash}`,
		type: "picture" as const,
		...(credit ? { by: credit } : {}),
		...(words.length > 0 ? { descriptions: words.map((one) => ({ ...one, contentType: "text/plain" })) } : {}),
		renditions: [...sizes(photo, origin), ...crops(photo, origin)],
	};
}

const contentType = "image/jpeg";

function sizes(photo: PhotoFile, origin: string) {
	return widthsFor(photo.width).map((width) => ({
		name: `${width}`,
		href: origin + photoAddress(photo, width, "jpeg"),
		contentType,
		width,
		height: Math.round((photo.height * width) / photo.width),
	}));
}

const ratios: readonly CropRatio[] = ["16x9", "4x3", "1x1"];

function crops(photo: PhotoFile, origin: string) {
	return ratios.map((ratio) => {
		const { address, width, height } = cropOf(photo, ratio);
		return { name: `crop-${ratio}`, href: origin + address, contentType, width, height, aspectRatio: ratio.replace("x", ":") };
	});
}
