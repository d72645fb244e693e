// Scripts of the typefaces that cards are set in, with the punctuation, digits and currency that go with them.
const drawable =
	/^(?!.*[\u3000-\u303f\uff00-\uffef])[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Inherited}\p{P}\p{N}\p{Zs}\p{Sc}+<=>|~^`$°№×÷±−≈≠≤≥\u200c-\u200f\u2066-\u2069]*$/u;
const pictures = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}\p{Cc}\p{Co}\p{Cn}]|\p{Variation_Selector}/gu;

/** Whether a text can be set on a card. Chinese, Tamil and others would come out as boxes: better no words than those. */
export function canSet(text: string): boolean {
	const words = settable(text);

	return words !== "" && drawable.test(words);
}

/** A text in one line, without pictures and signs that no typeface has. */
export function settable(text: string): string {
	return text.replace(/\s+/g, " ").replace(pictures, "").replace(/ {2,}/g, " ").trim();
}
