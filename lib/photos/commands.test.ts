import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import sharp from "sharp";
import { expect, test } from "vitest";
import { onBothDatabases } from "#lib/db/test-database.ts";
import type { Actor } from "#lib/users/role.ts";
import { makeUser } from "#lib/users/users.test-support.ts";
import { keepPhoto } from "./commands.ts";
import { fileOf, freshDataDir, jpegWith, picture } from "./pictures.test-support.ts";
import { wordsForRefused } from "./refused.ts";
import { getVariant } from "./variants.ts";

const folder = freshDataDir();
const reporter: Actor = { id: null, name: "Riya", role: "reporter", ip: "" };
const noon = new Date("2026-03-01T12:00:00Z");
const keep = (bytes: Uint8Array | string, originalName = "photo.jpg", by = reporter) =>
	keepPhoto({ file: fileOf(folder, bytes), originalName }, by, noon);
const files = () => readdirSync(folder, { recursive: true }).filter((name) => /sent-|incoming\/./.test(String(name)));

onBothDatabases("keeping a photo", ({ db }) => {
	test("keeps the original, its size, colour and name, and asks for its sizes to be made", async () => {
		const bytes = await picture(900, 600, "#4070a0").jpeg().toBuffer();
		const kept = await keep(bytes, "C:\\Camera\\ghat.jpg");

		expect(kept).toMatchObject({
			ok: true,
			value: { width: 900, height: 600, mime: "image/jpeg", bytes: bytes.length, originalName: "ghat.jpg", createdAt: noon },
		});
		if (!kept.ok) return;
		expect(kept.value.colour).toMatch(/^#[0-9a-f]{6}$/);
		expect(existsSync(join(folder, "media", "originals", kept.value.hash.slice(0, 2), kept.value.hash))).toBe(true);
		expect(await db().job.count({ where: { key: `makeVariants:${kept.value.hash}` } })).toBe(1);
		expect(await db().auditEntry.count({ where: { action: "photo.upload", subjectId: String(kept.value.id) } })).toBe(1);
		expect(files()).toEqual([]);
	});

	test("keeps the same bytes once, at the same moment too", async () => {
		const bytes = await picture().png().toBuffer();
		const kept = await Promise.all([keep(bytes, "a.png"), keep(bytes, "b.png"), keep(bytes, "c.png")]);
		const ids = new Set(kept.map((each) => each.ok && each.value.id));

		expect(ids.size).toBe(1);
		expect(await keep(bytes)).toMatchObject({ ok: true, value: { id: [...ids][0] } });
		expect(files()).toEqual([]);
	});

	test("refuses one person's photos beyond what may be uploaded in a day, and nobody else's", async () => {
		const settings = (globalThis as Record<symbol, unknown>)[Symbol.for("bureau.settings")] as { uploadsPerDayBytes: number };
		const before = settings.uploadsPerDayBytes;
		const [busy, calm] = [await makeUser("Busy", "reporter", noon), await makeUser("Calm", "reporter", noon)];
		const [first, second] = await Promise.all([310, 320].map((width) => picture(width, 200).png().toBuffer()));
		if (!first || !second) throw new Error("no pictures");
		settings.uploadsPerDayBytes = first.length + second.length - 1;
		try {
			expect(await keep(first, "a.png", busy)).toMatchObject({ ok: true });
			const refused = await keep(second, "b.png", busy);
			expect(refused).toMatchObject({ ok: false, reason: { code: "enoughForToday" } });
			expect(refused.ok ? "" : wordsForRefused(refused.reason)).toContain("Try again tomorrow");
			expect(await keep(first, "again.png", busy)).toMatchObject({ ok: true }); // these bytes are there already
			expect(await keep(second, "b.png", calm)).toMatchObject({ ok: true });
			const third = await picture(330, 200).png().toBuffer();
			const tomorrow = new Date(noon.getTime() + 24 * 60 * 60_000 + 1);
			expect(await keepPhoto({ file: fileOf(folder, third), originalName: "c.png" }, busy, tomorrow)).toMatchObject({ ok: true });
		} finally {
			settings.uploadsPerDayBytes = before;
		}
		expect(files()).toEqual([]);
	});

	test("shows a photo the way it was held", async () => {
		const bytes = await picture(900, 600).jpeg().withMetadata({ orientation: 6 }).toBuffer();

		expect(await keep(bytes)).toMatchObject({ ok: true, value: { width: 600, height: 900 } });
	});

	test.each(["png", "webp", "avif", "gif", "tiff"] as const)("takes %s", async (format) => {
		const bytes = await picture(300, 200).toFormat(format).toBuffer();

		expect(await keep(bytes, "named.jpg")).toMatchObject({ ok: true, value: { mime: `image/${format}`, width: 300, height: 200 } });
	});

	test.each([
		["LZW and sixteen bits", picture(300, 200).toColourspace("rgb16").tiff({ compression: "lzw" })],
		["tiles and transparency", picture(300, 200).ensureAlpha().tiff({ compression: "deflate", tile: true })],
		["the colours of print", picture(300, 200).toColourspace("cmyk").tiff({ compression: "jpeg" })],
		[
			"one bit",
			sharp({ create: { width: 300, height: 200, channels: 3, background: "#808080" } })
				.extractChannel(0)
				.tiff({ compression: "ccittfax4", bitdepth: 1 }),
		],
	])("takes a TIFF with %s, and makes sizes of it", async (_, tiff) => {
		const kept = await keep(await tiff.toBuffer(), "scan.tif");

		expect(kept).toMatchObject({ ok: true, value: { mime: "image/tiff", width: 300, height: 200 } });
		if (kept.ok) expect(await getVariant({ hash: kept.value.hash, width: 300, format: "avif" }, { urgent: true })).not.toBeNull();
	});

	test("has white behind what can be seen through, and else the average colour", async () => {
		const hole = {
			input: { create: { width: 30, height: 30, channels: 3, background: "#000" } },
			left: 0,
			top: 0,
			blend: "dest-out",
		} as const;
		const clear = await picture(900, 600, "#802020").ensureAlpha().composite([hole]).png().toBuffer();
		const opaque = await picture(900, 600, "#802020").ensureAlpha().png().toBuffer();

		expect(await keep(clear)).toMatchObject({ ok: true, value: { colour: "#ffffff" } });
		expect(await keep(opaque)).toMatchObject({ ok: true, value: { colour: expect.not.stringMatching("#ffffff") } });
	});

	test.each([
		["", { code: "empty" }],
		["GIF89a, they said", { code: "damaged" }],
		["just words", { code: "wrongKind", found: null }],
		[
			'<?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
			{ code: "wrongKind", found: "an SVG drawing" },
		],
		["<!DOCTYPE html><script>alert(1)</script>", { code: "wrongKind", found: "a web page" }],
		["%PDF-1.7\n%âãÏÓ\n", { code: "wrongKind", found: "a PDF" }],
		["\0\0\0\x18ftypmp42\0\0\0\0mp42isom\0\0\0\0", { code: "wrongKind", found: "a video" }],
		["\0\0\0\x0cjP  \r\n\x87\n\0\0\0\x14ftypjp2 \0\0\0\0jp2 ", { code: "unreadableKind", found: "a JPEG 2000 picture" }],
		["BM\x36\0\0\0\0\0\0\0\x36\0\0\0", { code: "unreadableKind", found: "a BMP picture" }],
		["\0\0\x01\0\x01\0\x10\x10\0\0\x01\0\x20\0", { code: "unreadableKind", found: "an icon (ICO)" }],
		["MM\0*\0\0\0\x08\0\x1c\0\xfe\0\x04\0\0\0\x01", { code: "unreadableKind", found: "a Nikon raw file (NEF)" }],
		["8BPS\0\x01\0\0\0\0\0\0", { code: "unreadableKind", found: "a Photoshop file" }],
		["FUJIFILMCCD-RAW 0201FF389501", { code: "unreadableKind", found: "a Fujifilm raw file (RAF)" }],
		["FOVb\0\0\x02\0", { code: "unreadableKind", found: "a Sigma raw file (X3F)" }],
		[`II*\0\x08\0\0\0\x01\0\xfe\0\x04\0\x01\0\0\0\x01\0\0\0`, { code: "unreadableKind", found: "a raw file of a camera" }],
		[`II*\0\x08\0\0\0\x01\0\x06\x01\x03\0\x01\0\0\0\x23\x80\0\0`, { code: "unreadableKind", found: "a raw file of a camera" }],
		[`II*\0\x08\0\0\0\x01\0\xfe\0\x04\0\x01\0\0\0\0\0\0\0`, { code: "unreadableTiff" }],
		["\0\0\0\x18ftypheic\0\0\0\0mif1heic\0\0\0\0", { code: "unreadableHeic" }],
	])("refuses %j and keeps nothing", async (bytes, reason) => {
		const before = await db().photo.count();

		expect(await keep(Buffer.from(bytes, "latin1"))).toEqual({ ok: false, reason });
		expect(await db().photo.count()).toBe(before);
		expect(files()).toEqual([]);
	});

	test.each(["jpeg", "png", "webp", "avif", "gif"] as const)("refuses a %s of which the end is missing", async (format) => {
		const bytes = await picture(400, 300).toFormat(format).toBuffer();

		for (const part of [0.5, 0.98])
			expect(await keep(bytes.subarray(0, Math.floor(bytes.length * part)))).toEqual({ ok: false, reason: { code: "damaged" } });
		expect(files()).toEqual([]);
	});

	test("refuses a JPEG that lost bytes on its way", async () => {
		const bytes = await picture(1600, 1200).jpeg().toBuffer();
		const middle = Math.floor(bytes.length / 2);
		const holed = Buffer.concat([bytes.subarray(0, middle), bytes.subarray(middle + 4000)]);

		expect(await keep(holed)).toEqual({ ok: false, reason: { code: "damaged" } });
	});

	test("refuses a small file that would fill the memory, before it is opened", async () => {
		const bomb = await sharp({ create: { width: 16_000, height: 16_000, channels: 3, background: "#000" } })
			.png()
			.toBuffer();

		expect(bomb.length).toBeLessThan(2_000_000);
		expect(await keep(bomb)).toEqual({ ok: false, reason: { code: "tooManyPixels", pixels: 256_000_000, most: 120_000_000 } });
	});

	test("refuses an AVIF of two kilobytes that would take gigabytes to decode, before it is decoded", async () => {
		const bomb = await picture(64, 64).avif().toBuffer();
		const size = bomb.indexOf("ispe") + 8; // ISO/IEC 23008-12: ImageSpatialExtentsProperty
		bomb.writeUInt32BE(10_900, size);
		bomb.writeUInt32BE(10_900, size + 4);

		const refused = await keep(bomb);
		expect(refused).toEqual({ ok: false, reason: { code: "tooManyPixels", pixels: 118_810_000, most: 25_000_000 } });
		expect(!refused.ok && wordsForRefused(refused.reason)).toMatch(/has 119 megapixels\. Up to 25 can be kept in this format.+plain JPEG/);
	});

	test("refuses a ribbon that no page could show", async () => {
		const ribbon = await sharp({ create: { width: 100, height: 17_000, channels: 3, background: "#000" } })
			.png()
			.toBuffer();

		expect(await keep(ribbon)).toEqual({ ok: false, reason: { code: "tooNarrow" } });
	});

	test("begins with the words of the file", async () => {
		const bytes = await jpegWith({ exif: { IFD0: { Artist: "Asha Menon", Copyright: "Asha Menon 2016" } }, iptc: [[120, "Ghats हिन्दी"]] });

		expect(await keep(bytes)).toMatchObject({
			ok: true,
			value: { caption: "Ghats हिन्दी", credit: "Asha Menon", copyright: "Asha Menon 2016" },
		});
	});
});
