import sharp, { type Sharp } from "sharp";
import { canSet } from "#lib/cards/script.ts";
import { setText } from "#lib/cards/type.ts";
import { mostPixels } from "#lib/photos/decode-memory.ts";
import { type BrandPicture, firstLetter, logoSize } from "#lib/site/brand-addresses.ts";

const colours = { ground: "#1b1916", letter: "#fffefb", paper: "#fffefb" };

/** What a system cuts away at most from a maskable icon lies outside of this part of its width. */
const safe = 0.7;

/** Makes a picture of the paper's icon or logo from the original at `path`. Gives PNG. */
export async function fromImage(picture: BrandPicture, path: string): Promise<Sharp> {
	const open = () => sharp(path, { limitInputPixels: mostPixels, failOn: "error" }).autoOrient().toColourspace("srgb");
	if (picture === "logo" || picture === "dark-logo") {
		const { autoOrient } = await sharp(path).metadata();
		return open().resize(logoSize(autoOrient)).png();
	}
	const size = sizeOf(picture);
	if (picture !== "maskable-512") {
		const icon = open().resize(size, size, { fit: "cover" });
		// iOS shows black where an icon can be seen through.
		return (picture === "icon-180" ? icon.flatten({ background: colours.paper }) : icon).png();
	}

	const inner = Math.round(size * safe);
	const icon = await open().resize(inner, inner, { fit: "cover" }).flatten({ background: colours.paper }).png().toBuffer();
	const corner = await sharp(icon).extract({ left: 0, top: 0, width: 1, height: 1 }).removeAlpha().raw().toBuffer();
	const [r = 255, g = 255, b = 255] = corner;
	return square(size, { r, g, b })
		.composite([{ input: icon }])
		.png();
}

/** Draws an icon from the first letter of the paper's name; a plain mark where no typeface at hand has it. */
export async function fromName(picture: BrandPicture, name: string): Promise<Sharp> {
	const size = sizeOf(picture);
	const letter = firstLetter(name);
	const room = Math.round(size * (picture === "maskable-512" ? 0.42 : 0.6));
	const input = canSet(letter) ? await letterPicture(letter, room) : mark(room);

	return square(size, colours.ground).composite([{ input }]).png();
}

async function letterPicture(letter: string, room: number): Promise<Buffer> {
	const { data } = await setText(letter, { size: 400, colour: colours.letter, width: 2000 });
	const ink = await sharp(data).trim().toBuffer();

	return sharp(ink).resize(room, room, { fit: "inside" }).png().toBuffer();
}

/** A ring. */
function mark(room: number): Buffer {
	return Buffer.from(
		`<svg xmlns="http://www.w3.org/2000/svg" width="${room}" height="${room}" viewBox="0 0 10 10"><circle cx="5" cy="5" r="3.8" fill="none" stroke="${colours.letter}" stroke-width="2"/></svg>`,
	);
}

function square(size: number, background: string | { r: number; g: number; b: number }): Sharp {
	return sharp({ create: { width: size, height: size, channels: 3, background } });
}

function sizeOf(picture: BrandPicture): number {
	return Number(/\d+$/.exec(picture)?.[0] ?? 512);
}
