import { blockquote } from "../marks.ts";
import { daysAgo, type LiveTelling } from "../telling.ts";

/** The evening on which the night express came in, as it was told from the platform. */
export const trainLive: LiveTelling = {
	from: daysAgo(1, "21:20"),
	until: daysAgo(1, "22:50"),
	posts: [
		{
			at: daysAgo(1, "21:24"),
			headline: "The first through the barrier is a dog",
			body: [
				"It belongs to nobody who will own up to it. The guard says that it got on at the coast with a ticket in its collar, and that she punched it.",
			],
		},
		{
			at: daysAgo(1, "21:38"),
			headline: "Refunds will be paid tonight, in cash",
			body: [
				"The railway has opened one window. By the clerk’s count eleven people have gone up to it, nine of them to ask for the bassoonist’s name.",
			],
			isKeyEvent: true,
		},
		{
			at: daysAgo(1, "21:52"),
			body: [
				"Ilse Maren, the guard, has sat down for the first time since Monday. Asked what she would do next:",
				blockquote("There is a 23:10 to the coast. It is mine."),
			],
		},
		{
			at: daysAgo(1, "22:15"),
			headline: "What we know",
			body: [
				"Everybody is off the train, and everybody is well. Forty-one will sleep in the town’s school. Nobody has asked to be taken on by road.",
			],
			isPinned: true,
		},
		{
			at: daysAgo(1, "22:41"),
			headline: "The line is open as far as kilometre 300",
			body: [
				"The second plough has reached the cutting from the Vardholm side, and has met the first, which had been there all along, under the snow.",
			],
			isKeyEvent: true,
		},
	],
};
