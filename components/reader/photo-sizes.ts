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
