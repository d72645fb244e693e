import ExifReader, { type ExpandedTags } from "exifreader";
import type { Metadata } from "sharp";

/** What a file says about itself, by standard. */
export type Tags = Pick<ExpandedTags, "exif" | "iptc" | "xmp" | "gps">;

/**
 * Reads the blocks that the decoder found: Exif (CIPA DC-008), IPTC-IIM 4 and XMP (ISO 16684). Null where they are damaged.
 * Exif and IPTC are put into a JPEG of nothing else, so that every format is read alike and no pixel is loaded.
 */
export function readTags({ exif, iptc, xmp }: Pick<Metadata, "exif" | "iptc" | "xmp">): Tags | null {
	if ((xmp?.length ?? 0) > longestPacket) return null;
	const segments = [...(exif ? [segment(0xe1, withPrefix(exif, "Exif\0\0"))] : []), ...(iptc ? [segment(0xed, iptc)] : [])];
	const jpeg = Buffer.concat([Buffer.from([0xff, 0xd8]), ...segments, Buffer.from([0xff, 0xd9])]);

	try {
		return {
			...(segments.length > 0 ? ExifReader.load(jpeg, { expanded: true }) : {}),
			...(xmp ? { xmp: ExifReader.load(withPrefix(xmp, packetBegins), { expanded: true }).xmp } : {}),
		};
	} catch {
		return null;
	}
}

const packetBegins = "<?xpacket begin";
/** An XMP packet is a few kilobytes; a megabyte of it would keep everybody waiting. */
const longestPacket = 1_000_000;

function withPrefix(block: Buffer, prefix: string): Buffer {
	const head = prefix === packetBegins ? `${prefix}="" id=""?>` : prefix;

	return block.toString("latin1", 0, prefix.length) === prefix ? block : Buffer.concat([Buffer.from(head), block]);
}

/** One segment of a JPEG. What is longer than one can be is cut; the length that counts is the block's own. */
function segment(marker: number, block: Buffer): Buffer {
	const bytes = block.subarray(0, 65_533);
	const head = Buffer.from([0xff, marker, 0, 0]);
	head.writeUInt16BE(bytes.length + 2, 2);

	return Buffer.concat([head, bytes]);
}

/** The text of an XMP property; of one in several languages the default. */
export function xmpText(tags: Tags, name: string): string {
	const tag = tags.xmp?.[name];
	if (!tag || typeof tag === "string") return "";
	if (!Array.isArray(tag.value)) return tag.description ?? "";

	const byDefault = tag.value.find(({ attributes }) => attributes?.lang === "x-default");
	return (byDefault ?? tag.value[0])?.description ?? "";
}

/** The texts of an XMP list. */
export function xmpTexts(tags: Tags, name: string): string[] {
	const tag = tags.xmp?.[name];
	if (!tag || typeof tag === "string") return [];

	return Array.isArray(tag.value) ? tag.value.map(({ description }) => description ?? "") : [tag.description ?? ""];
}

/** The text of one property of the first structure in an XMP list. */
export function xmpItemText(tags: Tags, list: string, name: string): string {
	const tag = tags.xmp?.[list];
	if (!tag || typeof tag === "string" || !Array.isArray(tag.value)) return "";

	return textsOf((tag.value[0] as unknown as Record<string, unknown> | undefined)?.[name])[0] ?? "";
}

/** The texts of an IPTC-IIM dataset; most have one. */
export function iptcTexts(tags: Tags, name: string): string[] {
	return textsOf((tags.iptc as Record<string, unknown> | undefined)?.[name]);
}

/** The text of an Exif field. */
export function exifText(tags: Tags, name: string): string {
	return textsOf((tags.exif as Record<string, unknown> | undefined)?.[name])[0] ?? "";
}

function textsOf(tag: unknown): string[] {
	if (Array.isArray(tag)) return tag.flatMap(textsOf);
	if (typeof tag !== "object" || tag === null || !("description" in tag)) return [];

	return typeof tag.description === "string" || typeof tag.description === "number" ? [String(tag.description)] : [];
}
