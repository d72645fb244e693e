import { expect, test } from "vitest";
import { canBeSlug, longestSlug, slugPattern } from "./slug.ts";
import { isDerivedSlug, slugFrom } from "./slug-from.ts";

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
	["Hebrew", "ירושלים: שריפה ביער", "yrvslym-sryfh-vyr"],
	["Amharic", "ኢትዮጵያ ዜና", "ityopya-zena"],
	["Sinhala", "සිංහල පුවත්", "simhl-puvt"],
	["Thai", "ความจริงในกรุงเทพ 40 คน", "khwam-chring-nai-krungtheph-40-khn"],
	["Lao", "ປະເທດລາວ ມີຝົນຕົກ", "pathed-lav-mi-fontok"],
	["Khmer", "ភ្នំពេញរាជធានីកម្ពុជា", "phnampenh-rachthanei-kmpocha"],
	["Burmese", "မြန်မာနိုင်ငံ", "mrnmaniunnm"],
	["Tibetan", "བོད་ལྗོངས", "bod-ljongs"],
	["Chinese", "北京发生地震,三人受伤", "beijing-fasheng-dezhen-sanren-shoushang"],
	["Chinese among words", "5G 北京 and Delhi", "5g-beijing-and-delhi"],
	["Japanese syllables", "カタカナ スーパー", "katakana-supa"],
	["Adlam", "𞤆𞤵𞤤𞤢𞤪", "pular"],
	["emoji among words", "🔥 Fire 🚒 at the godown", "fire-at-the-godown"],
])("a slug is made of %s", (_, headline, slug) => {
	expect(slugFrom(headline)).toBe(slug);
	expect(slug).toMatch(slugPattern);
	expect(canBeSlug(headline)).toBe(true);
});

test.each(["🚒🔥", "東京で地震", "—", ""])(
	"what no Latin letters can say has none, and the story's number stands for it: %s",
	(headline) => {
		expect(slugFrom(headline)).toBe("");
		expect(canBeSlug(headline)).toBe(false);
		expect(isDerivedSlug("story-42", headline, 42)).toBe(true);
	},
);

test("a long headline is cut between words", () => {
	const slug = slugFrom("बाढ़ ".repeat(60));
	expect(slug.length).toBeLessThan(longestSlug);
	expect(slug).toMatch(/^(barh-)+barh$/);
});

test("Chinese signs are read as Chinese, unless the words are Japanese", () => {
	expect(slugFrom("東京地震", "zh-Hant")).toBe("dongjing-dezhen");
	expect(slugFrom("東京地震", "ja")).toBe("");
	expect(slugFrom("5G 東京", "ja-JP")).toBe("5g");
	expect(isDerivedSlug("story-42", "東京地震", 42, "ja")).toBe(true);
});
