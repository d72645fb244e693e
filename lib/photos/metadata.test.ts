import fc from "fast-check";
import sharp, { type Exif } from "sharp";
import { describe, expect, test } from "vitest";
import { wordsInFile } from "./metadata.ts";
import { type IptcField, jpegWith, picture, xmpAlt, xmpPacket } from "./pictures.test-support.ts";

const noon = new Date("2026-03-01T12:00:00Z");
type Words = { exif?: Exif; xmp?: string; iptc?: IptcField[]; iptcEncoding?: "utf8" | "latin1" };
const read = async (words: Words) => wordsInFile(await sharp(await jpegWith(words, picture(40, 30))).metadata(), "Asia/Kolkata", noon);

describe("the words of a file", () => {
	test("are read from IPTC-IIM in any script", async () => {
		const iptc: IptcField[] = [
			[120, "Pilgrims at the ghats हिन्दी, the mayor ( left)\r\nSecond line"],
			[80, "Asha Menon"],
			[80, "B. Rao"],
			[110, "PTI"],
			[116, "© PTI 2016"],
			[92, "Assi Ghat"],
			[90, "Varanasi"],
			[95, "Uttar Pradesh"],
			[101, "India"],
			[25, "river"],
			[25, "flood"],
			[55, "20161112"],
			[60, "121200+0530"],
		];

		expect(await read({ iptc })).toMatchObject({
			caption: "Pilgrims at the ghats हिन्दी, the mayor ( left)\nSecond line",
			credit: "Asha Menon, B. Rao/PTI",
			copyright: "© PTI 2016",
			place: "Assi Ghat, Varanasi, Uttar Pradesh, India",
			takenAt: new Date("2016-11-12T06:42:00Z"),
			found: { keywords: "river, flood", taken: "2016-11-12 12:12:00 +05:30" },
		});
	});

	test("are read from old IPTC-IIM that does not say how it is encoded", async () => {
		expect(await read({ iptc: [[120, "Café à l’été"]], iptcEncoding: "utf8" })).toMatchObject({ caption: "Café à l’été" });
		expect(await read({ iptc: [[120, "Café Été"]], iptcEncoding: "latin1" })).toMatchObject({ caption: "Café Été" });
	});

	test("are read from XMP, with the alternative text, before anything else says the same", async () => {
		const xmp =
			xmpAlt("dc:description", { "de-DE": "Deutsch", "x-default": "Water &amp; “steps” πόλη" }) +
			xmpAlt("Iptc4xmpCore:AltTextAccessibility", { "x-default": "A man walks down wet steps" }) +
			xmpAlt("dc:rights", { "x-default": "© Menon" }) +
			"<dc:creator><rdf:Seq><rdf:li>Asha Menon</rdf:li></rdf:Seq></dc:creator><photoshop:Credit>Asha Menon for PTI</photoshop:Credit>" +
			"<photoshop:City>Köln</photoshop:City><photoshop:DateCreated>2016-11-12T12:12:00Z</photoshop:DateCreated>";

		expect(await read({ xmp, iptc: [[120, "From IPTC"]], exif: { IFD0: { ImageDescription: "From Exif" } } })).toMatchObject({
			caption: "Water & “steps” πόλη",
			alt: "A man walks down wet steps",
			credit: "Asha Menon for PTI",
			copyright: "© Menon",
			place: "Köln",
			takenAt: new Date("2016-11-12T12:12:00Z"),
		});
	});

	test("are read from every format that can carry them", async () => {
		for (const format of ["png", "webp", "avif"] as const) {
			const bytes = await picture(40, 30)
				.toFormat(format)
				.withExif({ IFD0: { Artist: "Asha Menon" } })
				.withXmp(xmpPacket(xmpAlt("dc:description", { "x-default": `In ${format} हिन्दी` })))
				.toBuffer();

			expect(wordsInFile(await sharp(bytes).metadata(), "UTC", noon)).toMatchObject({
				caption: `In ${format} हिन्दी`,
				credit: "Asha Menon",
			});
		}
	});

	test("are what a person wrote, not what the camera did", async () => {
		for (const words of ["OLYMPUS DIGITAL CAMERA", "SONY DSC", "DCIM\\100MEDIA\\DJI_0001.JPG", "   "])
			expect((await read({ exif: { IFD0: { ImageDescription: words } } })).caption).toBe("");
		expect((await read({ exif: { IFD0: { ImageDescription: "A camera shop" } } })).caption).toBe("A camera shop");
	});

	test("are as long as the fields, without control characters", async () => {
		const { caption, found } = await read({ iptc: [[120, `\u0000One\u0007\u0085 ${"x".repeat(1500)}`]] });

		expect(caption).toHaveLength(1000);
		expect(caption).toMatch(/^One x+…$/);
		expect(found.caption).toHaveLength(1504);
	});

	test("are none where the file has none", async () => {
		expect(await read({})).toEqual({ caption: "", credit: "", alt: "", copyright: "", place: "", takenAt: null, found: {} });
	});
});

describe("when a photo was taken", () => {
	const exif = (DateTimeOriginal: string, OffsetTimeOriginal = "") =>
		read({ exif: { IFD2: { DateTimeOriginal, ...(OffsetTimeOriginal ? { OffsetTimeOriginal } : {}) } } });

	test("is the instant, where the camera names its zone", async () => {
		expect((await exif("2016:11:12 12:12:00", "-03:00")).takenAt).toEqual(new Date("2016-11-12T15:12:00Z"));
	});

	test("is on the paper's clock, where the camera names none", async () => {
		expect((await exif("2016:11:12 12:12:00")).takenAt).toEqual(new Date("2016-11-12T06:42:00Z"));
	});

	test("is no instant where only the day is known", async () => {
		const { takenAt, found } = await read({ iptc: [[55, "20161112"]] });

		expect([takenAt, found.taken]).toEqual([null, "2016-11-12"]);
	});

	test.each(["0000:00:00 00:00:00", "2016:13:45 12:00:00", "2031:01:01 00:00:00", "1601:01:01 00:00:00", "yesterday"])(
		"is not known where the camera says %s",
		async (moment) => {
			const { takenAt, found } = await exif(moment);
			expect([takenAt, found.taken]).toEqual([null, undefined]);
		},
	);
});

describe("when a photo was taken, where its fields disagree,", () => {
	const xmp = (fields: Record<string, string>) =>
		Object.entries(fields)
			.map(([name, value]) => `<${name}>${value}</${name}>`)
			.join("");

	test.each<[rule: string, words: Words, taken: string | undefined, at: string | null]>([
		[
			"the day is that of the field of the highest rank, though a lower one names its zone",
			{
				xmp: xmp({ "photoshop:DateCreated": "2020-07-08" }),
				exif: { IFD2: { DateTimeOriginal: "2020:07:08 09:30:00" } },
				iptc: [
					[55, "20240530"],
					[60, "101500+0530"],
				],
			},
			"2020-07-08 09:30:00",
			"2020-07-08T04:00:00.000Z",
		],
		[
			"no time of another day is taken",
			{ xmp: xmp({ "photoshop:DateCreated": "2020-07-08" }), exif: { IFD2: { DateTimeOriginal: "2024:05:30 09:30:00" } } },
			"2020-07-08",
			null,
		],
		[
			"of one day, a time that names its zone counts before one that names none",
			{
				xmp: xmp({ "photoshop:DateCreated": "2020-07-08T09:30:00" }),
				exif: { IFD2: { DateTimeOriginal: "2020:07:08 09:31:00", OffsetTimeOriginal: "+02:00" } },
			},
			"2020-07-08 09:31:00 +02:00",
			"2020-07-08T07:31:00.000Z",
		],
		[
			"an offset that no clock on Earth has is left out",
			{
				iptc: [
					[55, "20240530"],
					[60, "101500-1052"],
				],
			},
			"2024-05-30 10:15:00",
			"2024-05-30T04:45:00.000Z",
		],
		["when the file was made is never the day", { xmp: xmp({ "xmp:CreateDate": "2005-03-04T10:00:00+01:00" }) }, undefined, null],
		["when a print was scanned is never the day", { exif: { IFD2: { DateTimeDigitized: "2005:03:04 10:00:00" } } }, undefined, null],
		[
			"a mere day counts before the time when the file was made",
			{ iptc: [[55, "20030102"]], xmp: xmp({ "xmp:CreateDate": "2005-03-04T10:00:00Z" }) },
			"2003-01-02",
			null,
		],
		[
			"a year alone is kept, and made exact by a lower field only within it",
			{ xmp: xmp({ "photoshop:DateCreated": "2003" }), exif: { IFD2: { DateTimeOriginal: "2024:05:30 09:30:00" } } },
			"2003",
			null,
		],
		[
			"a month is made exact by a lower field of that month",
			{ xmp: xmp({ "photoshop:DateCreated": "2003-05" }), exif: { IFD2: { DateTimeOriginal: "2003:05:30 09:30:00" } } },
			"2003-05-30 09:30:00",
			"2003-05-30T04:00:00.000Z",
		],
		["an unknown month is left out", { iptc: [[55, "20030000"]] }, "2003", null],
		[
			"a field with a day that cannot be is passed over",
			{ xmp: xmp({ "photoshop:DateCreated": "2031-01-01T00:00:00Z" }), iptc: [[55, "20161112"]] },
			"2016-11-12",
			null,
		],
	])("%s", async (_, words, taken, at) => {
		const { found, takenAt } = await read(words);

		expect([found.taken, takenAt?.toISOString() ?? null]).toEqual([taken, at]);
	});
});

describe("damaged metadata", () => {
	test("never stands in the way of the photo, and never brings what cannot be kept", () => {
		const bytes = fc.uint8Array({ maxLength: 300 }).map((array) => Buffer.from(array));
		const nearly = fc.tuple(fc.constantFrom("Exif\0\0II*\0\x08\0\0\0", "Photoshop 3.0\x008BIM\x04\x04\0\0", "<x:xmpmeta><rdf:RDF>"), bytes);
		const block = fc.oneof(
			bytes,
			nearly.map(([head, rest]) => Buffer.concat([Buffer.from(head, "latin1"), rest])),
		);

		fc.assert(
			fc.property(block, block, block, (exif, iptc, xmp) => {
				const words = JSON.stringify(wordsInFile({ exif, iptc, xmp }, "UTC", noon));
				expect(words).not.toMatch(/\\u00[01]|\\ud[89a-f]/i);
			}),
			{ numRuns: 400 },
		);
	});

	test("of a size that nobody writes is left alone", () => {
		const xmp = Buffer.from(xmpPacket(xmpAlt("dc:description", { "x-default": "x".repeat(1_100_000) })));

		expect(wordsInFile({ xmp }, "UTC", noon)).toMatchObject({ caption: "", found: { unreadable: "yes" } });
	});
});
