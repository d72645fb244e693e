/** What a page says around a story's elements, where the story itself says nothing. */
export type BodyWords = { keyPoints: string; alsoRead: string; facts: string; gallery: string; table: string };

export const bodyWords: BodyWords = {
	keyPoints: "Key points",
	alsoRead: "Also read",
	facts: "In brief",
	gallery: "Photo gallery",
	table: "Table",
};
