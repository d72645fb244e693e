import sharp from "sharp";
import { expect, test } from "vitest";
import { siteSettings, toSite } from "#lib/site/site.ts";
import { type CardFace, cardAddress, cardFace, cardSize, digestOf, pageCardAddress, pageFace } from "./card.ts";
import { drawCard } from "./drawing.ts";
import { canSet, settable } from "./script.ts";
import { setText } from "./type.ts";

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
])("%s can be set", (text) => expect(canSet(text)).toBe(true));

test.each(["日本と韓国", "தமிழ்", "한국", "、", "🌀", "  ", "ไทย"])("%s cannot", (text) => expect(canSet(text)).toBe(false));

test("pictures are left out of a headline, joiners are not", () => {
	expect(settable("Storm 🌀 nears 👩‍🚒\nnow")).toMatch(/^Storm nears \S* ?now$/);
	expect(settable("می‌خواهم")).toBe("می‌خواهم");
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

test("where nothing can be drawn there is no card, and a photo alone is one", () => {
	const photo = { hash: "ab".repeat(32), width: 10, height: 10, focalX: 0.5, focalY: 0.5 };

	expect(cardAddress(7, face({ headline: "日本と韓国" }))).toBeNull();
	expect(cardAddress(7, face({ headline: "日本と韓国", photo }))).not.toBeNull();
});

test("a page's card has its name below the paper's; the front's says what the paper says of itself", () => {
	expect(pageFace("Rivers", site)).toMatchObject({ headline: "Rivers", paper: "The Paper", direction: "ltr", photo: null });
	expect(pageFace("", { ...site, tagline: "News of the river" })).toMatchObject({ headline: "News of the river", paper: "The Paper" });
	expect(pageFace("", site)).toMatchObject({ headline: "The Paper", paper: "" });

	expect(pageCardAddress("/", pageFace("", site))).toMatch(/^\/media\/cards\/page\/[0-9a-f]{16}\.jpg$/);
	expect(pageCardAddress("/topic/rivers", pageFace("Rivers", site))).toMatch(/^\/media\/cards\/page\/topic\/rivers\/[0-9a-f]{16}\.jpg$/);
	expect(pageCardAddress("/topic/kawa", pageFace("川", site))).toBeNull();
});

/** The share of dark pixels in the left and the right half of a card's lower part. */
async function inkOf(card: CardFace): Promise<{ left: number; right: number }> {
	const drawn = await (await drawCard(card, null)).toBuffer();
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
	expect(await sharp(await (await drawCard(face(), null)).toBuffer()).metadata()).toMatchObject({ format: "jpeg", ...cardSize });
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
		expect((await (await drawCard(face({ headline }), null)).toBuffer()).length).toBeGreaterThan(1000);
});
