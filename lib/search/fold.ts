// Plain English with its dashes and quotation marks needs no tables of the world's scripts.
const plain = /^[\p{ASCII}\u2010-\u201f\u2026]*$/u;

/** Soft hyphens, zero-width spaces and joiners, direction marks: signs inside words that nobody sees or types. */
const invisible = /\p{Default_Ignorable_Code_Point}/gu;

/**
 * Marks that people leave out when they type: accents (Latin, Greek, Cyrillic), Hebrew points, Arabic vowel signs and hamza on another
 * letter, the Devanagari dot below. Tatweel only makes an Arabic word wider. Vowel signs of other scripts are letters and stay.
 */
const marks =
	/[\u0300-\u036f\u0591-\u05bd\u05bf\u05c1\u05c2\u05c4\u05c5\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06dc\u06df-\u06e8\u06ea-\u06ed\u093c]/g;

/** Letters that Unicode does not take apart, as they are typed without their keyboard; and one for what Arabic, Persian and Urdu keyboards write apart. */
const letters: Record<string, string> = {
	ß: "ss",
	æ: "ae",
	œ: "oe",
	ø: "o",
	ł: "l",
	đ: "d",
	ð: "d",
	þ: "th",
	ħ: "h",
	ŧ: "t",
	ı: "i",
	ŋ: "n",
	ς: "σ",
	"\u0671": "\u0627", // alef wasla: alef
	"\u0649": "\u064a", // alef maksura, and Persian yeh: yeh
	"\u06cc": "\u064a",
	"\u06a9": "\u0643", // Persian kaf: kaf
	"\u06c1": "\u0647", // Urdu forms of heh: heh
	"\u06be": "\u0647",
	"\u0901": "\u0902", // chandrabindu: anusvara
};
const special = new RegExp(Object.keys(letters).join("|"), "gu");

/** Whether folding a text changes nothing but its capitals. */
export function isPlain(text: string): boolean {
	return plain.test(text);
}

/**
 * Text as search compares it: small letters, without accents, vowel points, ligatures, full-width forms and invisible signs. The same for
 * what is indexed and what is asked, on both databases. Folding a second time changes nothing more.
 */
export function fold(text: string): string {
	if (plain.test(text)) return text.toLowerCase();

	const small = text.normalize("NFKC").toLowerCase().replace(invisible, "");
	const bare = small.normalize("NFD").replace(marks, "").normalize("NFC");
	return bare.replace(special, (letter) => letters[letter] ?? letter);
}
