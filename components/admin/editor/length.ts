/** How many words a minute's reading takes, for most adults and most news. */
const aMinute = 230;

/** How long a story is, in words and in minutes: "640 words, 3 minutes to read". */
export function lengthInWords(words: number): string {
	const minutes = Math.max(1, Math.round(words / aMinute));
	const count = words === 1 ? "1 word" : `${words.toLocaleString("en")} words`;
	if (words === 0) return count;

	return `${count}, ${minutes === 1 ? "a minute" : `${minutes} minutes`} to read`;
}
