import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import sharp from "sharp";
import { expect, test } from "vitest";
import { siteSettings, toSite } from "#lib/site/site.ts";
import { type DrawnBrand, drawnIcon } from "./brand.ts";
import { type CardFace, cardAddress, cardFace, cardSize, digestOf, pageCardAddress, pageFace } from "./card.ts";
import { charactersOf } from "./characters.test-support.ts";
import { coveredCharacters } from "./coverage.ts";
import { drawCard } from "./drawing.ts";
import { canSet, settable } from "./script.ts";
import { cardFaces, setText } from "./type.ts";

const site = toSite(siteSettings.parse({ name: "The Paper", locale: "en-IN" }));
const story = { id: 7, headline: "Floods recede", kicker: "", section: { slug: "world", name: "World" }, lang: "", photo: null };
const face = (change: Partial<CardFace> = {}): CardFace => ({ ...cardFace(story, site), ...change });

test.each([
	"South Korea, Japan: “secrets” & 2016 – ₹5",
	"Реки вернулись",
	"اليابان وكوريا تتفقان",
	"جنوبی کوریا ۲۰۱۶",
	"می‌خواهم",
	"दक्षिण कोरिया क्‍ष",
	"Ελλάδα 35°",
	"Storm 🌀 nears",
	"★ Exclusive: A → B",
	"Con\u00adsti\u00adtu\u00adtion",
	"No\u2011one 、",
])("%s can be set", (text) => expect(canSet(text)).toBe(true));

test.each(["日本と韓国", "தமிழ்", "한국", "、", "🌀", "  ", "★", "ไทย", "বাংলা", "Tokyo 東京"])("%s cannot", (text) =>
	expect(canSet(text)).toBe(false),
);

test("pictures are left out of a headline, joiners are not", () => {
	expect(settable("Storm 🌀 nears 👩‍🚒\nnow")).toMatch(/^Storm nears \S* ?now$/);
	expect(settable("می‌خواهم")).toBe("می‌خواهم");
	expect(settable("★ Con\u00adsti\u00adtution: no\u2011one ① wins")).toBe("Constitution: no-one wins");
});

test("the characters that count as drawable are those of the typefaces", () => {
	const covered = new RegExp(`^[${coveredCharacters}]$`, "u");
	const own = new Set(cardFaces.flatMap((path) => [...charactersOf(readFileSync(fileURLToPath(import.meta.resolve(path))))]));
	const wrong = Array.from({ length: 0x1_f200 - 0x20 }, (_, index) => index + 0x20).filter((point) => {
		const character = String.fromCodePoint(point);
		const isNoSign = point === 0xad || point === 0xfeff || /\p{Co}|\p{Cs}|\p{Cc}/u.test(character);
		return covered.test(character) !== (own.has(point) && !isNoSign);
	});

	expect(wrong.map((point) => point.toString(16))).toEqual([]);
});

test("another headline, photo or name is another address; the same face is the same", () => {
	const photo = { hash: "ab".repeat(32), width: 10, height: 10, focalX: 0.5, focalY: 0.5 };
	const faces = [face(), face({ headline: "Other" }), face({ photo }), face({ photo: { ...photo, focalX: 0.2 } }), face({ paper: "P" })];

	expect(new Set(faces.map(digestOf)).size).toBe(faces.length);
	expect(cardAddress(7, face())).toBe(cardAddress(7, face()));
	expect(cardAddress(7, face())).toMatch(/^\/media\/cards\/7\/[0-9a-f]{16}\.jpg$/);
});

test("a photo that would be enlarged to more than twice its size is not drawn on", () => {
	const photo = { id: 1, hash: "ab".repeat(32), focalX: 0.5, focalY: 0.5, colour: "", caption: "", credit: "", alt: "" };

	expect(cardFace({ ...story, photo: { ...photo, width: 30, height: 14 } }, site).photo).toBeNull();
	expect(cardFace({ ...story, photo: { ...photo, width: 600, height: 400 } }, site).photo).toMatchObject({ width: 600 });
});

test("a headline that cannot be drawn has the paper's own card: its icon and name, and another where the icon is another", async () => {
	const foreign = face({ headline: "日本と韓国" });
	const white = {
		data: await sharp({ create: { width: 220, height: 220, channels: 3, background: "#00f" } })
			.png()
			.toBuffer(),
	};
	const icon = { ...white, width: 220, height: 220 };
	const edgeOfIcon = async (card: CardFace, brand: DrawnBrand) => {
		const drawn = await (await drawCard(card, null, brand)).toBuffer();
		const { dominant } = await sharp(await sharp(drawn).extract({ left: 494, top: 280, width: 16, height: 16 }).toBuffer()).stats();
		return dominant;
	};

	expect(cardAddress(7, foreign)).toMatch(/^\/media\/cards\/7\//);
	expect((await edgeOfIcon(foreign, { icon, logo: null })).b).toBeGreaterThan(200);
	expect((await edgeOfIcon(foreign, { icon: await drawnIcon(foreign), logo: null })).b).toBeLessThan(60);
	expect(
		(await edgeOfIcon(face({ headline: "川", paper: "川" }), { icon: await drawnIcon({ paper: "川", headline: "" }), logo: null })).b,
	).toBeLessThan(60);
	expect(digestOf(foreign)).not.toBe(digestOf({ ...foreign, brand: { ...foreign.brand, icon: "ab".repeat(32) } }));
});

test("a page's card has its name below the paper's; the front's says what the paper says of itself", () => {
	expect(pageFace("Rivers", site)).toMatchObject({ headline: "Rivers", paper: "The Paper", direction: "ltr", photo: null });
	expect(pageFace("", { ...site, tagline: "News of the river" })).toMatchObject({ headline: "News of the river", paper: "The Paper" });
	expect(pageFace("", site)).toMatchObject({ headline: "The Paper", paper: "" });

	expect(pageCardAddress("/", pageFace("", site))).toMatch(/^\/media\/cards\/page\/[0-9a-f]{16}\.jpg$/);
	expect(pageCardAddress("/topic/rivers", pageFace("Rivers", site))).toMatch(/^\/media\/cards\/page\/topic\/rivers\/[0-9a-f]{16}\.jpg$/);
	expect(pageCardAddress("/topic/kawa", pageFace("川", site))).toMatch(/^\/media\/cards\/page\/topic\/kawa\//);
	expect(pageFace("", { ...site, name: "川" })).toMatchObject({ headline: "川", paper: "川" });
});

const draw = async (card: CardFace) => drawCard(card, null, { icon: await drawnIcon(card), logo: null });

/** The share of dark pixels in the left and the right half of a card's lower part. */
async function inkOf(card: CardFace): Promise<{ left: number; right: number }> {
	const drawn = await (await draw(card)).toBuffer();
	const half = async (left: number) => {
		const { data } = await sharp(drawn)
			.extract({ left, top: 200, width: 600, height: 430 })
			.greyscale()
			.raw()
			.toBuffer({ resolveWithObject: true });
		return data.filter((value) => value < 100).length / data.length;
	};

	return { left: await half(0), right: await half(600) };
}

test("a card is of the size that networks show, and begins at the edge that its language begins from", async () => {
	expect(await sharp(await (await draw(face())).toBuffer()).metadata()).toMatchObject({ format: "jpeg", ...cardSize });
	const english = await inkOf(face({ headline: "Rain" }));
	expect(english.left).toBeGreaterThan(0.005);
	expect(english.right).toBe(0);
	const arabic = await inkOf(face({ headline: "مطر", direction: "rtl" }));
	expect(arabic.right).toBeGreaterThan(0.002);
	expect(arabic.left).toBe(0);
});

test("letters that join are joined: a word is narrower than its letters apart", async () => {
	const style = { size: 60, colour: "#000", width: 1000 };
	const [joined, apart] = await Promise.all([setText("محمد", style), setText("م ح م د", style)]);
	const [conjunct, loose] = await Promise.all([setText("क्ष", style), setText("क ष", style)]);

	expect(joined.width).toBeLessThan(apart.width * 0.8);
	expect(conjunct.width).toBeLessThan(loose.width);
});

test("a headline of any length, with signs of markup, is set", async () => {
	for (const headline of ["<b>& </span>".repeat(60), "Donaudampfschifffahrtsgesellschaft".repeat(12), "a"])
		expect((await (await draw(face({ headline }))).toBuffer()).length).toBeGreaterThan(1000);
});
