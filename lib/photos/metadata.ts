import type { Metadata } from "sharp";
import { z } from "zod";
import { cleanLine, cleanLines } from "#lib/text/clean.ts";
import { exifText, iptcTexts, readTags, type Tags, xmpItemText, xmpText, xmpTexts } from "./metadata-tags.ts";
import { takenOf } from "./taken.ts";
import { longest, shortened } from "./words.ts";

/** What a file may say about itself, in the order that it is shown. */
export const foundFields = [
	"title",
	"headline",
	"caption",
	"alt",
	"extendedAlt",
	"creator",
	"credit",
	"source",
	"copyright",
	"usageTerms",
	/** Address of the page that states the licence: XMP's Web Statement of Rights. */
	"licence",
	/** Address of the page where a licence can be had: PLUS's Licensor URL. */
	"licensor",
	"instructions",
	"keywords",
	"place",
	"coordinates",
	"taken",
	"camera",
	"lens",
	"exposure",
	/** Set where there was metadata that could not be read. */
	"unreadable",
	/** "frames" or "pages": what the file has besides the picture that is shown. */
	"besides",
] as const;

export type FoundField = (typeof foundFields)[number];

export const foundMetadata = z.partialRecord(z.enum(foundFields), z.string());
/** The fields as found, each as text; what the file does not say is left out. */
export type FoundMetadata = z.infer<typeof foundMetadata>;

/** What a photo begins with: the words of its file, and when it was taken. */
export type FileWords = {
	caption: string;
	credit: string;
	alt: string;
	copyright: string;
	place: string;
	takenAt: Date | null;
	found: FoundMetadata;
};

const longestFound = 4000;

/** Reads a file's own words: XMP before IPTC-IIM before Exif, as IPTC's Photo Metadata Standard names the fields. */
export function wordsInFile(about: Pick<Metadata, "exif" | "iptc" | "xmp">, timeZone: string, now: Date): FileWords {
	const tags = readTags(about);
	const taken = tags && takenOf(tags, timeZone, now);
	const found = tags === null ? { unreadable: "yes" } : tidy({ ...textsIn(tags), taken: taken?.text ?? "" });
	const kept = (text: string | undefined, most: number) => shortened(text ?? "", most);

	return {
		caption: kept(found.caption, longest.caption),
		credit: kept(creditLine(found), longest.credit),
		alt: kept(found.alt, longest.alt),
		copyright: kept(cleanLine(found.copyright ?? ""), longest.copyright),
		place: kept(found.place, longest.place),
		takenAt: taken?.at ?? null,
		found,
	};
}

function textsIn(tags: Tags): FoundMetadata {
	const iptc = (name: string) => iptcTexts(tags, name)[0] ?? "";

	return {
		title: xmpText(tags, "title") || iptc("Object Name"),
		headline: xmpText(tags, "Headline") || iptc("Headline"),
		caption: xmpText(tags, "description") || iptc("Caption/Abstract") || cameraless(exifText(tags, "ImageDescription")),
		alt: xmpText(tags, "AltTextAccessibility"),
		extendedAlt: xmpText(tags, "ExtDescrAccessibility"),
		creator: listed(xmpTexts(tags, "creator"), iptcTexts(tags, "By-line"), exifText(tags, "Artist").split(";")),
		credit: xmpText(tags, "Credit") || iptc("Credit"),
		source: xmpText(tags, "Source") || iptc("Source"),
		copyright: xmpText(tags, "rights") || iptc("Copyright Notice") || exifText(tags, "Copyright"),
		usageTerms: xmpText(tags, "UsageTerms"),
		licence: xmpText(tags, "WebStatement"),
		licensor: xmpItemText(tags, "Licensor", "LicensorURL"),
		instructions: xmpText(tags, "Instructions") || iptc("Special Instructions"),
		keywords: listed(xmpTexts(tags, "subject"), iptcTexts(tags, "Keywords")),
		place: placeIn(tags, iptc),
		coordinates: coordinatesIn(tags),
		camera: cameraIn(tags),
		lens: exifText(tags, "LensModel"),
		exposure: exposureIn(tags),
	};
}

function placeIn(tags: Tags, iptc: (name: string) => string): string {
	return listed([
		xmpText(tags, "Location") || iptc("Sub-location"),
		xmpText(tags, "City") || iptc("City"),
		xmpText(tags, "State") || iptc("Province/State"),
		xmpText(tags, "Country") || iptc("Country/Primary Location Name"),
	]);
}

function coordinatesIn({ gps }: Tags): string {
	const { Latitude: latitude, Longitude: longitude } = gps ?? {};
	if (!latitude || !longitude || Math.abs(latitude) > 90 || Math.abs(longitude) > 180) return "";

	return `${latitude.toFixed(5)}, ${longitude.toFixed(5)}`;
}

function cameraIn(tags: Tags): string {
	const [make, model] = [exifText(tags, "Make").trim(), exifText(tags, "Model").trim()];

	return model.toLowerCase().startsWith(make.toLowerCase()) ? model : `${make} ${model}`;
}

function exposureIn(tags: Tags): string {
	const [time, sensitivity] = [exifText(tags, "ExposureTime"), exifText(tags, "ISOSpeedRatings")];

	return listed([time && `${time} s`, exifText(tags, "FNumber"), sensitivity && `ISO ${sensitivity}`, exifText(tags, "FocalLength")]);
}

/** Who made it and who sent it, as credits are printed: "Asha Menon/PTI". */
function creditLine({ creator = "", credit = "" }: FoundMetadata): string {
	if (creator === "" || credit.toLowerCase().includes(creator.toLowerCase())) return credit;

	return credit === "" ? creator : `${creator}/${credit}`;
}

/** The first list that has anything, each text once. */
function listed(...lists: readonly string[][]): string {
	for (const list of lists) {
		const texts = [...new Set(list.map(cleanLine).filter(Boolean))];
		if (texts.length > 0) return texts.join(", ");
	}

	return "";
}

/** What cameras write where a person would describe the photo is no caption. */
function cameraless(text: string): string {
	return /^(\s*|.*digital camera|sony dsc|dcf 1\.0|default|screenshot|.*\bdcim\b.*|created with .*)$/i.test(text) ? "" : text;
}

function tidy(found: FoundMetadata): FoundMetadata {
	const texts = Object.entries(found).map(([field, text]) => [field, shortened(cleanLines(text), longestFound)]);

	return foundMetadata.parse(Object.fromEntries(texts.filter(([, text]) => text !== "")));
}
