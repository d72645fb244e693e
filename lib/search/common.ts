/** English words that stand in every text; no word that may be what somebody looks for, such as "us" or "women". */
const common = new Set(
	"a about after all also an and are as at be been before but by can did do does for from had has have he her his how i if in into is it its more my no not of off on or our out over she so than that the their them then there these they this those to too up was we were what when where which while who why will with would you your".split(
		" ",
	),
);

/** Whether a folded word stands in nearly every text, so that finding it says nothing. */
export function isCommon(word: string): boolean {
	return common.has(word);
}
