import type { FoundField } from "#lib/photos/metadata.ts";
import type { KeptPhoto } from "#lib/photos/photo.ts";

/** What a photo is called in a list: its caption, or the name of its file. */
export function photoName({ caption, originalName, id }: Pick<KeptPhoto, "caption" | "originalName" | "id">): string {
	return caption || originalName || `Photo ${id}`;
}

/** What a photo still lacks before it should be printed. */
export function lacking({ caption, credit, alt }: Pick<KeptPhoto, "caption" | "credit" | "alt">): string[] {
	return [caption === "" && "caption", credit === "" && "credit", alt === "" && "alt text"].filter((word) => word !== false);
}

/** "6000 × 4000 · 12.3 MB · JPEG" */
export function originalWords({ width, height, bytes, mime }: KeptPhoto, locale: string): string {
	const megabytes = new Intl.NumberFormat(locale, { maximumFractionDigits: 1, minimumFractionDigits: 1 }).format(bytes / (1024 * 1024));
	const size = bytes < 100_000 ? `${new Intl.NumberFormat(locale).format(Math.ceil(bytes / 1024))} KB` : `${megabytes} MB`;

	return `${width} × ${height} · ${size} · ${mime.replace("image/", "").toUpperCase().replace("WEBP", "WebP")}`;
}

/** What a file's own fields are called, in the order that they are shown (IPTC Photo Metadata Standard's names where it has some). */
export const fieldNames: Record<Exclude<FoundField, "unreadable" | "besides">, string> = {
	title: "Title",
	headline: "Headline",
	caption: "Description",
	alt: "Alt text",
	extendedAlt: "Extended description",
	creator: "Creator",
	credit: "Credit line",
	source: "Source",
	copyright: "Copyright notice",
	usageTerms: "Rights usage terms",
	licence: "Web statement of rights",
	licensor: "Licensor URL",
	instructions: "Instructions",
	keywords: "Keywords",
	place: "Place",
	coordinates: "Coordinates",
	taken: "Taken",
	camera: "Camera",
	lens: "Lens",
	exposure: "Exposure",
};
