import type { Page } from "@playwright/test";
import sharp from "sharp";
import type { Paper } from "./paper.ts";

/** A file as a browser is given it. */
export type Picture = { name: string; mimeType: string; buffer: Buffer };

type Words = { caption?: string; creator?: string; alt?: string };

/** A photo that no other has, with the words that its file carries (XMP). */
export async function picture(name: string, words: Words = {}, [width, height]: [number, number] = [900, 600]): Promise<Picture> {
	const noise = {
		create: { width, height, channels: 3, background: "#4070a0", noise: { type: "gaussian", mean: 128, sigma: 12 } },
	} as const;
	const buffer = await sharp(noise).jpeg().withXmp(packet(words)).toBuffer();

	return { name, mimeType: "image/jpeg", buffer };
}

/** Puts a photo into the library as whoever is signed in. */
export async function upload(page: Page, paper: Paper, photo: Picture): Promise<{ id: number; hash: string }> {
	const headers = { origin: paper.url };
	const answer = await page.request.post(`/api/photos?${new URLSearchParams({ name: photo.name })}`, { data: photo.buffer, headers });

	return (await answer.json()).photo;
}

/** Lets files fall on the page, or pastes them into it, as from another program. */
export async function bring(page: Page, how: "drop" | "paste", pictures: Picture[]): Promise<void> {
	const files = pictures.map(({ name, mimeType, buffer }) => ({ name, type: mimeType, base64: buffer.toString("base64") }));
	const transfer = await page.evaluateHandle((list) => {
		const carried = new DataTransfer();
		for (const { name, type, base64 } of list) {
			const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
			carried.items.add(new File([bytes], name, { type }));
		}
		return carried;
	}, files);

	await page.evaluate(
		([deed, carried]) => {
			const event =
				deed === "drop"
					? new DragEvent("drop", { dataTransfer: carried, bubbles: true, cancelable: true })
					: new ClipboardEvent("paste", { clipboardData: carried, bubbles: true, cancelable: true });
			document.body.dispatchEvent(event);
		},
		[how, transfer] as const,
	);
}

/** Holds a file over the page without letting it fall. */
export async function holdOver(page: Page): Promise<void> {
	await page.evaluate(() => {
		const carried = new DataTransfer();
		carried.items.add(new File(["x"], "x.jpg", { type: "image/jpeg" }));
		document.body.dispatchEvent(new DragEvent("dragenter", { dataTransfer: carried, bubbles: true, cancelable: true }));
	});
}

function packet({ caption = "", creator = "", alt = "" }: Words): string {
	const text = (name: string, words: string) => `<${name}><rdf:Alt><rdf:li xml:lang="x-default">${words}</rdf:li></rdf:Alt></${name}>`;

	return `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about=""
		xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:i="http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/">
		${text("dc:description", caption)}<dc:creator><rdf:Seq><rdf:li>${creator}</rdf:li></rdf:Seq></dc:creator>${text("i:AltTextAccessibility", alt)}
		</rdf:Description></rdf:RDF></x:xmpmeta>`;
}
