import { expect, test } from "vitest";
import { isDerivedSlug, longestSlug, slugFrom, slugPattern } from "./slug.ts";

test.each([
	["Hindi", "बाढ़ से घाट डूबे, 40 गाँव ख़ाली", "barh-se-ghat-dube-40-ganv-khali"],
	["Marathi", "मुंबईत पाऊस", "munbait-paus"],
	["Bengali", "বন্যায় ভাসল শহর", "banyay-bhasal-shahar"],
	["Gujarati", "અમદાવાદમાં વરસાદ", "amadavadaman-varasad"],
	["Punjabi", "ਪੰਜਾਬ ਵਿੱਚ ਮੀਂਹ", "panjab-vich-minh"],
	["Tamil", "சென்னையில் மழை", "chennaiyil-mazhai"],
	["Telugu", "హైదరాబాద్ లో వర్షం", "haidarabad-lo-varshan"],
	["Kannada", "ಬೆಂಗಳೂರು ಮಳೆ", "bengaluru-male"],
	["Malayalam", "കേരള മഴ", "kerala-mazha"],
	["Arabic", "فيضان يغمر المدينة", "fydan-yghmr-almdynt"],
	["Urdu", "لاہور میں بارش", "lahwr-myn-barsh"],
	["Greek", "Η πόλη πλημμύρισε", "i-poli-plimmyrise"],
	["Russian", "Наводнение в городе", "navodnenie-v-gorode"],
	["Korean", "서울 지진", "seoul-jijin"],
	["German", "Überschwemmung an der Straße", "ueberschwemmung-an-der-strasse"],
	["Turkish", "Çağ İstanbul’da", "cag-istanbul-da"],
	["emoji among words", "🔥 Fire 🚒 at the godown", "fire-at-the-godown"],
])("a slug is made of %s", (_, headline, slug) => {
	expect(slugFrom(headline)).toBe(slug);
	expect(slug).toMatch(slugPattern);
});

test.each(["🚒🔥", "東京で地震", "ความจริง", "—", ""])(
	"what no Latin letters can say has none, and the story's number stands for it: %s",
	(headline) => {
		expect(slugFrom(headline)).toBe("");
		expect(isDerivedSlug("story-42", headline, 42)).toBe(true);
	},
);

test("a long headline is cut between words", () => {
	const slug = slugFrom("बाढ़ ".repeat(60));
	expect(slug.length).toBeLessThan(longestSlug);
	expect(slug).toMatch(/^(barh-)+barh$/);
});
