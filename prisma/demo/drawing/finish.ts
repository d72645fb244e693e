import sharp from "sharp";

const grainSize = 512;
let grain: Promise<Buffer> | null = null;

/** The picture as a photographer would hand it in: grain, darker corners, JPEG, with its words inside. */
export async function finish(svg: string, words: string): Promise<Buffer> {
	const drawn = sharp(Buffer.from(svg)).removeAlpha();
	const { width = 0, height = 0 } = await drawn.metadata();
	const vignette = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><defs><radialGradient id="v" r="0.75"><stop offset="0.55" stop-color="#fff"/><stop offset="1" stop-color="#c9c4bb"/></radialGradient></defs><rect width="100%" height="100%" fill="url(#v)"/></svg>`;
	grain ??= makeGrain();

	return drawn
		.composite([
			{ input: Buffer.from(vignette), blend: "multiply" },
			{ input: await grain, tile: true, blend: "soft-light" },
		])
		.jpeg({ quality: 80 })
		.withXmp(words)
		.toBuffer();
}

/** Film grain: chance around middle grey, a little softened, and the same for every picture. */
function makeGrain(): Promise<Buffer> {
	const values = Buffer.alloc(grainSize * grainSize * 3);
	let state = 9;
	for (let at = 0; at < values.length; at += 3) {
		state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
		values.fill(128 + ((state >>> 24) - 128) * 0.42, at, at + 3);
	}

	return sharp(values, { raw: { width: grainSize, height: grainSize, channels: 3 } })
		.blur(0.7)
		.png()
		.toBuffer();
}
