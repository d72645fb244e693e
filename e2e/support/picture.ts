import sharp from "sharp";

/** A photo's file that no other test has: one colour, as a camera would name it. */
export async function pictureFile(name: string, colour: string): Promise<{ name: string; mimeType: string; buffer: Buffer }> {
	const buffer = await sharp({ create: { width: 1200, height: 800, channels: 3, background: colour } })
		.jpeg()
		.toBuffer();

	return { name, mimeType: "image/jpeg", buffer };
}
