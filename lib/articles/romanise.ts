// Nine scripts of India have the same order of letters in Unicode, 128 places each, so that one table reads them all.
const firstOfIndic = 0x0900;
const blockSize = 0x80;
const lastOfIndic = 0x0d7f;
/** Scripts whose languages do not speak the vowel that a word's last consonant carries: Devanagari, Bengali, Gurmukhi, Gujarati. */
const withoutLastVowel = 4;

const vowels = ["a", "a", "a", "i", "i", "u", "u", "ri", "li", "e", "e", "e", "ai", "o", "o", "o", "au"]; // from 0x04
const consonants = "k kh g gh ng ch chh j jh ny t th d dh n t th d dh n n p ph b bh m y r r l l zh v sh sh s h".split(" "); // from 0x15
const signs = ["a", "i", "i", "u", "u", "ri", "ri", "e", "e", "e", "ai", "o", "o", "o", "au"]; // from 0x3e
const dotted: Record<string, string> = { j: "z", ph: "f", d: "r", dh: "rh", k: "q" };
const nukta = 0x3c;
const virama = 0x4d;

const initials = "g kk n d tt r m b pp s ss - j jj ch k t p h".replace("-", "").split(" ");
const medials = "a ae ya yae eo e yeo ye o wa wae oe yo u wo we wi yu eu ui i".split(" ");
const finals = " g kk gs n nj nh d l lg lm lb ls lt lp lh m b bs s ss ng j ch k t p h".split(" ");
const firstOfHangul = 0xac00;
const lastOfHangul = 0xd7a3;

/** Words of India's scripts and of Korean in Latin letters, plain enough for an address; all else as it is. */
export function romanise(words: string): string {
	return words
		.normalize("NFC")
		.replace(/[\u0900-\u0d7f]+/g, indic)
		.replace(/[\uac00-\ud7a3]/g, hangul);
}

function indic(word: string): string {
	let written = "";
	/** Whether the last consonant still carries its own vowel. */
	let carries = false;
	const speak = (sound: string) => {
		written += (carries ? "a" : "") + sound;
		carries = false;
	};
	for (const letter of word) {
		const code = letter.charCodeAt(0);
		if (code > lastOfIndic) continue;
		const place = (code - firstOfIndic) % blockSize;
		if (place === nukta) written = written.replace(/(?:ph|dh|[jdk])$/, (sound) => dotted[sound] ?? sound);
		else if (place === virama) carries = false;
		else if (signs[place - 0x3e] !== undefined && place >= 0x3e) {
			written += signs[place - 0x3e];
			carries = false;
		} else if (consonants[place - 0x15] !== undefined && place >= 0x15) {
			speak(consonants[place - 0x15] ?? "");
			carries = true;
		} else speak(other(place));
	}
	const block = Math.floor((word.charCodeAt(0) - firstOfIndic) / blockSize);

	return carries && (block >= withoutLastVowel || written.length === 1) ? `${written}a` : written;
}

/** Vowels that stand alone, marks of nasals and breath, digits; nothing for what is none of them. */
function other(place: number): string {
	if (place === 0x01 || place === 0x02 || place === 0x70) return "n";
	if (place === 0x03) return "h";
	if (place >= 0x66 && place <= 0x6f) return String(place - 0x66);

	return vowels[place - 0x04] ?? "";
}

function hangul(syllable: string): string {
	const place = syllable.charCodeAt(0) - firstOfHangul;
	if (place < 0 || place > lastOfHangul - firstOfHangul) return syllable;

	return `${initials[Math.floor(place / 588)]}${medials[Math.floor((place % 588) / 28)]}${finals[place % 28]}`;
}
