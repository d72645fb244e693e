import { createHash, randomUUID } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import sharp, { type Exif, type Sharp } from "sharp";
import { afterAll } from "vitest";

/** Gives this test file a data folder of its own. Before anything asks for settings. */
export function freshDataDir(): string {
	const folder = mkdtempSync(join(tmpdir(), "bureau-photos-"));
	process.env.DATA_DIR = folder;
	afterAll(() => rmSync(folder, { recursive: true, force: true }));

	return folder;
}

/** Writes bytes to a file outside of the data folder, as an upload would come. */
export function fileOf(folder: string, bytes: Uint8Array | string): string {
	const file = join(folder, `sent-${randomUUID()}`);
	writeFileSync(file, bytes);

	return file;
}

/** A picture that no other test has: a field of one colour with noise, so that it has bytes to lose. */
export function picture(width = 900, height = 600, background = "#4070a0"): Sharp {
	const noise = { create: { width, height, channels: 3, background, noise: { type: "gaussian", mean: 128, sigma: 20 } } } as const;

	return sharp({ create: { width, height, channels: 3, background } }).composite([{ input: noise, blend: "soft-light" }]);
}

/** A JPEG with Exif, XMP and IPTC-IIM as named. */
export async function jpegWith(
	words: { exif?: Exif; xmp?: string; iptc?: IptcField[]; iptcEncoding?: "utf8" | "latin1" },
	image = picture(),
): Promise<Buffer> {
	let made = image.jpeg();
	if (words.exif) made = made.withExif(words.exif);
	if (words.xmp) made = made.withXmp(xmpPacket(words.xmp));
	const bytes = await made.toBuffer();
	if (!words.iptc) return bytes;

	return Buffer.concat([bytes.subarray(0, 2), iptcSegment(words.iptc, words.iptcEncoding ?? "utf8"), bytes.subarray(2)]);
}

/** An XMP packet around properties of one description. */
export function xmpPacket(properties: string): string {
	const spaces = {
		dc: "http://purl.org/dc/elements/1.1/",
		photoshop: "http://ns.adobe.com/photoshop/1.0/",
		Iptc4xmpCore: "http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/",
		xmp: "http://ns.adobe.com/xap/1.0/",
		xmpRights: "http://ns.adobe.com/xap/1.0/rights/",
		plus: "http://ns.useplus.org/ldf/xmp/1.0/",
	};
	const declared = Object.entries(spaces).map(([prefix, uri]) => `xmlns:${prefix}="${uri}"`);

	return `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" ${declared.join(" ")}>${properties}</rdf:Description></rdf:RDF></x:xmpmeta>`;
}

/** An XMP text in several languages. */
export function xmpAlt(name: string, texts: Record<string, string>): string {
	const items = Object.entries(texts).map(([lang, text]) => `<rdf:li xml:lang="${lang}">${text}</rdf:li>`);

	return `<${name}><rdf:Alt>${items.join("")}</rdf:Alt></${name}>`;
}

/** A dataset of IPTC-IIM's application record: number and text. */
export type IptcField = [dataset: number, text: string];

/** A JPEG segment with IPTC-IIM 4 datasets, which says that it is UTF-8 where it is. */
function iptcSegment(fields: IptcField[], encoding: "utf8" | "latin1"): Buffer {
	const dataset = (record: number, number: number, value: Buffer) =>
		Buffer.concat([Buffer.from([0x1c, record, number, value.length >> 8, value.length & 255]), value]);
	const charset = encoding === "utf8" ? [dataset(1, 90, Buffer.from("\x1b%G"))] : [];
	const datasets = Buffer.concat([...charset, ...fields.map(([number, text]) => dataset(2, number, Buffer.from(text, encoding)))]);
	const size = Buffer.alloc(4);
	size.writeUInt32BE(datasets.length);
	const block = Buffer.concat([
		Buffer.from("Photoshop 3.0\0"),
		Buffer.from("8BIM\x04\x04\0\0"),
		size,
		datasets,
		Buffer.alloc(datasets.length % 2),
	]);
	const head = Buffer.from([0xff, 0xed, 0, 0]);
	head.writeUInt16BE(block.length + 2, 2);

	return Buffer.concat([head, block]);
}

/** SHA-256, as photos are named by. */
export function hashOfBytes(bytes: Buffer): string {
	return createHash("sha256").update(bytes).digest("hex");
}
