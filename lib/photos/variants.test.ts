import { availableParallelism } from "node:os";
import sharp from "sharp";
import { beforeEach, describe, expect, test } from "vitest";
import { Bench, decodeOnBench } from "./bench.ts";
import { wordsInFile } from "./metadata.ts";
import type { VariantFormat } from "./photo.ts";
import { fileOf, freshDataDir, hashOfBytes, jpegWith, picture, xmpAlt } from "./pictures.test-support.ts";
import { mediaStore, originalKey, variantKey } from "./storage/media.ts";
import { avifQuality, getVariant } from "./variants.ts";

const folder = freshDataDir();

async function variantOf(original: Buffer, width: number, format: VariantFormat): Promise<Buffer> {
	const hash = hashOfBytes(original);
	await mediaStore().keep(originalKey(hash), fileOf(folder, original));
	expect(await getVariant({ hash, width, format }, { urgent: true })).not.toBeNull();

	const chunks: Buffer[] = [];
	for await (const chunk of mediaStore().read(variantKey(hash, width, format))) chunks.push(chunk as Buffer);
	return Buffer.concat(chunks);
}
const pixelOf = async (bytes: Buffer) => [
	...(await sharp(bytes).extract({ left: 4, top: 4, width: 1, height: 1 }).removeAlpha().raw().toBuffer()),
];

describe("a size of a photo", () => {
	test("stands upright without a sign that says so", async () => {
		const variant = await variantOf(await picture(800, 400).jpeg().withMetadata({ orientation: 6 }).toBuffer(), 400, "jpeg");

		expect(await sharp(variant).metadata()).toMatchObject({ width: 400, height: 800 });
		expect((await sharp(variant).metadata()).orientation ?? 1).toBe(1);
	});

	test.each(["jpeg", "webp", "avif"] as const)("keeps who made it and who may use it, and nothing else of its file: %s", async (format) => {
		const rights =
			xmpAlt("dc:rights", { "x-default": "© Menon & Co" }) +
			"<xmpRights:WebStatement>https://pti.example/terms?a=1&amp;b=2</xmpRights:WebStatement>" +
			'<plus:Licensor><rdf:Seq><rdf:li rdf:parseType="Resource"><plus:LicensorName>Secret</plus:LicensorName><plus:LicensorURL>https://pti.example/buy</plus:LicensorURL></rdf:li></rdf:Seq></plus:Licensor>' +
			xmpAlt("xmpRights:UsageTerms", { "x-default": "Secret" });
		const original = await jpegWith({
			exif: { IFD0: { Make: "Secret" }, IFD3: { GPSLatitudeRef: "N", GPSLatitude: "25/1 18/1 0/1" } },
			xmp: rights + xmpAlt("dc:description", { "x-default": "Secret" }),
			iptc: [
				[120, "Secret"],
				[80, "आशा Menon"],
				[110, "PTI"],
			],
		});
		const variant = await variantOf(original, 320, format);

		expect(variant.includes("Secret")).toBe(false);
		const about = await sharp(variant).metadata();
		expect([about.exif, about.iptc]).toEqual([undefined, undefined]);
		expect(wordsInFile(about, "UTC", new Date()).found).toEqual({
			creator: "आशा Menon",
			credit: "PTI",
			copyright: "© Menon & Co",
			licence: "https://pti.example/terms?a=1&b=2",
			licensor: "https://pti.example/buy",
		});
	});

	test("is kept finest where it is smallest, and saved on where phones load it", () => {
		expect([320, 479, 480, 720, 959, 960, 2048].map(avifQuality)).toEqual([60, 60, 48, 48, 48, 52, 52]);
	});

	test("says nothing of rights where its file does not, nor an address that is none of the web", async () => {
		const xmp = "<xmpRights:WebStatement>javascript:alert(1)</xmpRights:WebStatement>";

		expect((await sharp(await variantOf(await jpegWith({ xmp }), 320, "jpeg")).metadata()).xmp).toBeUndefined();
	});

	test("has the colours of its profile in sRGB", async () => {
		const flat = { create: { width: 400, height: 300, channels: 3, background: { r: 200, g: 60, b: 60 } } } as const;
		const wide = await sharp(flat).png().withIccProfile("p3").toBuffer();
		const inFile = await pixelOf(await sharp(wide, { ignoreIcc: true }).png().toBuffer());
		const shown = await pixelOf(await variantOf(wide, 400, "webp"));
		const distance = (pixel: number[]) => Math.max(...[200, 60, 60].map((value, index) => Math.abs(value - (pixel[index] ?? 0))));

		expect(distance(inFile)).toBeGreaterThan(8);
		expect(distance(shown)).toBeLessThan(5);
	});

	test("of a print file is in the colours of screens", async () => {
		const cmyk = await picture(400, 300).toColourspace("cmyk").jpeg().toBuffer();

		expect((await sharp(cmyk).metadata()).space).toBe("cmyk");
		expect((await sharp(await variantOf(cmyk, 400, "jpeg")).metadata()).space).toBe("srgb");
	});

	test("keeps what can be seen through, but in JPEG stands on white", async () => {
		const clear = await sharp({ create: { width: 400, height: 300, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } } })
			.png()
			.toBuffer();

		expect((await sharp(await variantOf(clear, 400, "webp")).metadata()).hasAlpha).toBe(true);
		expect(await pixelOf(await variantOf(clear, 400, "jpeg"))).toEqual([255, 255, 255]);
	});

	test("of a moving picture is its first moment", async () => {
		const frames = await sharp(
			await Promise.all(
				["#ff0000", "#0000ff"].map((background) =>
					sharp({ create: { width: 400, height: 300, channels: 3, background } })
						.png()
						.toBuffer(),
				),
			),
			{ join: { animated: true } },
		)
			.gif()
			.toBuffer();
		const [red = 0, , blue = 0] = await pixelOf(await variantOf(frames, 400, "webp"));

		expect(red).toBeGreaterThan(blue);
	});
});

describe("the bench", () => {
	let order: string[] = [];
	beforeEach(() => {
		order = [];
	});
	const work =
		(name: string, until: Promise<void> = Promise.resolve()) =>
		async () => {
			await until;
			order.push(name);
		};

	test("does no more at once than it has places, and first what somebody waits for", async () => {
		const bench = new Bench(1, 10);
		const held = Promise.withResolvers<void>();
		const all = [
			bench.run(work("begun", held.promise), { urgent: false }),
			bench.run(work("ahead 1"), { urgent: false }),
			bench.run(work("ahead 2"), { urgent: false }),
			bench.run(work("reader"), { urgent: true }),
		];
		expect(order).toEqual([]);
		held.resolve();
		await Promise.all(all);

		expect(order).toEqual(["begun", "reader", "ahead 1", "ahead 2"]);
	});

	test("never has more at once than places, though some come while others go", async () => {
		const bench = new Bench(2, 100);
		let [now, most] = [0, 0];
		const step = async () => {
			most = Math.max(most, ++now);
			await Promise.resolve();
			now--;
		};
		const comeAgain = async (times: number): Promise<void> => {
			await bench.run(step, { urgent: times % 2 === 0 });
			if (times > 0) await comeAgain(times - 1);
		};
		await Promise.all(Array.from({ length: 7 }, () => comeAgain(20)));

		expect(most).toBe(2);
	});

	test("decodes one at a time of those that take much memory, and others beside them", async () => {
		const large = { format: "heif", width: 5000, height: 4000, channels: 3, depth: "uchar", isProgressive: false } as const;
		const held = Promise.withResolvers<void>();
		const first = decodeOnBench(large, work("large 1", held.promise), { urgent: true });
		const second = decodeOnBench(large, work("large 2"), { urgent: true });
		if (availableParallelism() > 2) await decodeOnBench({ ...large, format: "jpeg" }, work("small"), { urgent: true });
		expect(order).not.toContain("large 2");
		held.resolve();
		await Promise.all([first, second]);

		expect(order.filter((name) => name !== "small")).toEqual(["large 1", "large 2"]);
	});

	test("gives its place to the next when work fails", async () => {
		const bench = new Bench(1, 10);
		const failing = bench.run(() => Promise.reject(new Error("broken")), { urgent: true });
		const next = bench.run(work("next"), { urgent: true });

		await expect(failing).rejects.toThrow("broken");
		await next;
		expect(order).toEqual(["next"]);
	});
});
