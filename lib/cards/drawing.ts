import sharp, { type OverlayOptions, type Sharp } from "sharp";
import { cut } from "#lib/photos/crops.ts";
import type { BrandPart, DrawnBrand } from "./brand.ts";
import { type CardFace, cardSize } from "./card.ts";
import { canSet } from "./script.ts";
import { type SetText, setText, setToFit } from "./type.ts";

const { width, height } = cardSize;
const margin = 64;
const line = width - 2 * margin;
const paper = { background: "#fffefb", ink: "#1b1916", soft: "#5d5850", accent: "#9c1f16" };
const light = { ink: "#fffefb", soft: "#e4ddd0" };

/**
 * Draws a card: the headline on the photo, or on paper where there is none; where the headline cannot be drawn, the photo or the paper's
 * icon and name. `photoPath` is the photo's original. Gives JPEG.
 */
export async function drawCard(face: CardFace, photoPath: string | null, brand: DrawnBrand): Promise<Sharp> {
	const ground = photoPath && face.photo ? await photoGround(face, photoPath) : paperGround();
	const layers = photoPath && face.photo ? await onPhoto(face, brand) : await onPaper(face, brand);

	return ground.composite(layers).jpeg({ quality: 84, mozjpeg: true });
}

/** The part of a photo that fills the card, darker where the words will stand. */
async function photoGround({ photo, headline }: CardFace, path: string): Promise<Sharp> {
	if (!photo) throw new Error("A card without a photo has no ground of one");
	const shape = width / height;
	const cutWidth = Math.max(1, Math.min(photo.width, Math.round(photo.height * shape)));
	const cutHeight = Math.max(1, Math.min(photo.height, Math.round(photo.width / shape)));
	const edge = (focal: number, whole: number, part: number) => Math.min(whole - part, Math.max(0, Math.round(focal * whole - part / 2)));
	const place = { left: edge(photo.focalX, photo.width, cutWidth), top: edge(photo.focalY, photo.height, cutHeight), cutWidth, cutHeight };
	const picture = await cut(path, { ...place, width, height }).toBuffer();

	return sharp(
		canSet(headline)
			? await sharp(picture)
					.composite([{ input: shade }])
					.toBuffer()
			: picture,
	);
}

const shade = Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}">
	<linearGradient id="g" x1="0" y1="0" x2="0" y2="1">
		<stop offset="0" stop-color="#0d0b09" stop-opacity=".34"/><stop offset=".3" stop-color="#0d0b09" stop-opacity=".1"/>
		<stop offset=".62" stop-color="#0d0b09" stop-opacity=".74"/><stop offset="1" stop-color="#0d0b09" stop-opacity=".93"/>
	</linearGradient><rect width="100%" height="100%" fill="url(#g)"/></svg>`);

function paperGround(): Sharp {
	return sharp({ create: { width, height, channels: 3, background: paper.background } });
}

/** The paper's name above, the label and the headline below. */
async function onPhoto(face: CardFace, { logo }: DrawnBrand): Promise<OverlayOptions[]> {
	if (!canSet(face.headline)) return [];
	const headline = await setToFit(face.headline, { sizes: [68, 60, 52, 44], colour: light.ink, width: line, height: 250 });
	const label = canSet(face.label) ? await setText(face.label, { size: 28, colour: light.soft, width: line }) : null;
	const name = logo ?? (canSet(face.paper) ? await setText(face.paper, { size: 32, colour: light.ink, width: line }) : null);
	const top = height - margin - headline.height;

	return [
		...(name ? [at(name, margin - 8, face)] : []),
		...(label ? [at(label, top - label.height - 24, face)] : []),
		at(headline, top, face),
	];
}

/** The name below a thick rule, as on a front page; the headline as large as it may be. */
async function onPaper(face: CardFace, { logo, icon }: DrawnBrand): Promise<OverlayOptions[]> {
	const rule = (y: number, thick: number, colour: string) => ({ input: bar(line, thick, colour), left: margin, top: y });
	if (!canSet(face.headline)) return [rule(margin, 8, paper.ink), ...(await ofPaper(face, icon, logo))];

	const name = logo ?? (canSet(face.paper) ? await setText(face.paper, { size: 36, colour: paper.ink, width: line }) : null);
	const head = [rule(margin, 8, paper.ink), ...(name ? [at(name, margin + 28, face)] : [])];

	const headline = await setToFit(face.headline, { sizes: [92, 80, 68, 58, 48], colour: paper.ink, width: line, height: 310 });
	const label = canSet(face.label) ? await setText(face.label, { size: 30, colour: paper.accent, width: line }) : null;
	const top = height - margin - headline.height;

	return [...head, ...(label ? [at(label, top - label.height - 26, face)] : []), at(headline, top, face)];
}

/** The paper's icon, and its name or logo below. */
async function ofPaper(face: CardFace, icon: BrandPart, logo: BrandPart | null): Promise<OverlayOptions[]> {
	const name =
		logo ?? (canSet(face.paper) ? await setToFit(face.paper, { sizes: [68, 56, 44], colour: paper.ink, width: line, height: 150 }) : null);
	const top = (height - icon.height - (name ? name.height + 36 : 0)) / 2;
	const centred = (each: BrandPart, y: number) => ({ input: each.data, top: Math.round(y), left: Math.round((width - each.width) / 2) });

	return [centred(icon, top), ...(name ? [centred(name, top + icon.height + 36)] : [])];
}

/** Where a text or the logo begins: at the edge that its language begins from. */
function at(text: SetText, top: number, { direction }: CardFace): OverlayOptions {
	return { input: text.data, top: Math.round(top), left: direction === "rtl" ? Math.max(0, width - margin - text.width) : margin };
}

function bar(barWidth: number, barHeight: number, fill: string): Buffer {
	return Buffer.from(
		`<svg xmlns="http://www.w3.org/2000/svg" width="${barWidth}" height="${barHeight}"><rect width="100%" height="100%" fill="${fill}"/></svg>`,
	);
}
