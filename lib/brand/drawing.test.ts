import { writeFileSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { expect, test } from "vitest";
import { freshDataDir } from "#lib/photos/pictures.test-support.ts";
import { brandPictures } from "#lib/site/brand-addresses.ts";
import { fromImage, fromName } from "./drawing.ts";

const folder = freshDataDir();

/** A file with a blue disc on nothing. */
async function disc(width: number, height: number): Promise<string> {
	const file = join(folder, `disc-${width}.png`);
	const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><ellipse cx="50%" cy="50%" rx="45%" ry="45%" fill="#00f"/></svg>`;
	writeFileSync(file, await sharp(Buffer.from(svg)).png().toBuffer());

	return file;
}

const icons = brandPictures.filter((picture) => !picture.endsWith("logo"));

test.each(icons)("%s is drawn from a letter, or a mark where no typeface has it, at its size", async (picture) => {
	const size = Number(picture.split("-")[1]);
	for (const name of ["Bureau", "Paper", "जनता", "日本"]) {
		const drawn = await (await fromName(picture, name)).toBuffer();
		expect(await sharp(drawn).metadata()).toMatchObject({ format: "png", width: size, height: size });
		expect((await sharp(drawn).stats()).channels[0]?.stdev).toBeGreaterThan(20); // something stands on the ground
	}
	const [one, other] = await Promise.all(["Paper", "Times"].map(async (name) => (await fromName(picture, name)).toBuffer()));
	expect(one).not.toEqual(other);
});

test("an icon keeps what can be seen through, but for systems that would show black or cut it", async () => {
	const path = await disc(600, 600);
	const corner = async (picture: (typeof icons)[number]) => {
		const drawn = await (await fromImage(picture, path)).toBuffer();
		return [...(await sharp(drawn).ensureAlpha().extract({ left: 0, top: 0, width: 1, height: 1 }).raw().toBuffer())];
	};

	expect((await corner("icon-192"))[3]).toBe(0);
	expect(await corner("icon-180")).toEqual([255, 254, 251, 255]);
	expect(await corner("maskable-512")).toEqual([255, 254, 251, 255]);
});

test("a logo keeps its shape and what can be seen through", async () => {
	const made = await (await fromImage("logo", await disc(2400, 300))).toBuffer();

	expect(await sharp(made).metadata()).toMatchObject({ format: "png", width: 1200, height: 150, hasAlpha: true });
});
