import { fileURLToPath } from "node:url";
import sharp from "sharp";
import { escapeXml } from "#lib/xml/xml.ts";
import { settable } from "./script.ts";

// Typefaces of our own, so that a card looks the same on every machine, and on one that has none.
const faces = [
	["Source Serif 4", "@expo-google-fonts/source-serif-4/700Bold/SourceSerif4_700Bold.ttf"],
	["Noto Naskh Arabic", "@expo-google-fonts/noto-naskh-arabic/700Bold/NotoNaskhArabic_700Bold.ttf"],
	["Noto Serif Devanagari", "@expo-google-fonts/noto-serif-devanagari/700Bold/NotoSerifDevanagari_700Bold.ttf"],
] as const;
/** The files of the typefaces, as modules. */
export const cardFaces = faces.map(([, path]) => path);

const family = faces.map(([name]) => name).join(",");

type Style = { size: number; colour: string; width: number };

/** A text as a picture: shaped and ordered as its script wants (Pango), in lines of a width. */
export type SetText = { data: Buffer; width: number; height: number };

/** Sets a text in lines. */
export async function setText(text: string, { size, colour, width }: Style): Promise<SetText> {
	await loadFaces();
	const words = escapeXml(settable(text));
	const { data, info } = await sharp({
		text: {
			text: `<span foreground="${colour}" line_height="0.92">${words}</span>`,
			font: `${family} Bold ${size}`,
			width,
			dpi: 72,
			rgba: true,
			wrap: "word-char",
		},
	})
		.png()
		.toBuffer({ resolveWithObject: true });

	return { data, width: info.width, height: info.height };
}

/** Sets a text in the largest of these sizes in which it is not higher than it may be; where it is in the smallest too, its end is left out. */
export async function setToFit(text: string, style: Omit<Style, "size"> & { sizes: readonly number[]; height: number }): Promise<SetText> {
	for (const size of style.sizes) {
		const set = await setText(text, { ...style, size });
		if (set.height <= style.height) return set;
	}

	return setShortened(text, { ...style, size: Math.min(...style.sizes) });
}

async function setShortened(text: string, style: Style & { height: number }): Promise<SetText> {
	for (let words = text.slice(0, mostSigns); ; ) {
		const shorter = words.slice(0, Math.floor(words.length * 0.85)).replace(/\s+\S*$/u, "");
		if (shorter === "" || shorter.length >= words.length) throw new Error(`Not even a word fits: ${text.slice(0, 80)}`);
		words = `${shorter.replace(/…$/u, "").toWellFormed()}…`;
		const set = await setText(words, style);
		if (set.height <= style.height) return set;
	}
}

/** More than this is never seen on a card. */
const mostSigns = 320;

let loaded: Promise<void> | undefined;

/** Pango finds a typeface by name once it was loaded by its file. */
function loadFaces(): Promise<void> {
	loaded ??= (async () => {
		for (const [name, path] of faces) {
			const fontfile = fileURLToPath(import.meta.resolve(path));
			await sharp({ text: { text: "x", font: `${name} Bold 12`, fontfile, dpi: 72 } })
				.png()
				.toBuffer();
		}
	})();

	return loaded;
}
