/**
 * `sizes` of a picture that is as wide as the text on a phone, and as `wider` says in larger windows. It leaves out the page's gutters, and asks
 * screens of more than two pixels a point for two thirds of theirs: nobody sees the difference in a photo, and it loads in half the time.
 */
export function fullOnPhones(wider: string): string {
	return `(max-width: 40rem) and (min-resolution: 2.1dppx) calc(67vw - 1.34rem), ${wider}, calc(100vw - 2rem)`;
}

/** `sizes` of a whole photo in a gallery, where it takes of its row what its shape asks for. */
export function gallerySizes({ width, height }: { width: number; height: number }): string {
	const ratio = width / height;
	const inRow = Math.min(66, Math.round(ratio * usualRow));

	return ratio < 1 ? `${inRow}rem` : fullOnPhones(`(min-width: 44rem) ${inRow}rem`);
}

/** How high a gallery's row may well be, in rem: rows grow to fill their line. */
const usualRow = 26;

/** `sizes` of the photos of cards, as wide as their places are from 360 to 1800 pixels. */
export const cardPhotoSizes = {
	/** The lead of a front. */
	lead: fullOnPhones("(min-width: 68rem) min(39vw, 32rem), (min-width: 48rem) 53vw"),
	/** The lead of a list: nothing stands beside the list. */
	listLead: fullOnPhones("(min-width: 48rem) min(55vw, 45rem)"),
	/** What comes next to the lead. */
	major: fullOnPhones("(min-width: 68rem) min(35vw, 28.5rem), (min-width: 40rem) 47vw"),
	/** What opens a block as wide as the front. */
	wideBlock: fullOnPhones("(min-width: 68rem) min(38.5vw, 31.5rem), (min-width: 40rem) 52vw"),
	/** What opens a block that has another beside it in large windows. */
	block: fullOnPhones("(min-width: 68rem) min(22.5vw, 18.25rem), (min-width: 40rem) 47vw"),
	row: "(min-width: 60rem) 14rem, max(6rem, 24vw)",
	offer: "(min-width: 35rem) 9rem, max(6rem, 26vw)",
} as const;

/** The same of one of so many tiles side by side: containers.css sets as many into a row as have 15rem. */
export function tileSizes(count: number): string {
	const [inLarge, inMiddle, inSmall] = [5, 3, 2].map((most) => Math.max(1, Math.min(count, most))) as [number, number, number];

	return fullOnPhones(
		`(min-width: 84rem) ${Math.round(84 / inLarge)}rem, (min-width: 53rem) ${Math.round(100 / inMiddle)}vw, (min-width: 36rem) ${Math.round(100 / inSmall)}vw`,
	);
}
