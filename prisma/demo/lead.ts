import seed from "./seed-article.json" with { type: "json" };
import type { Telling } from "./telling.ts";

/** The story that the paper leads with: as it was written, to the letter, and at its own time, 12:12 PM in Kolkata. */
export const lead: Telling = {
	slug: "south-korea-japan-to-share-intelligence-on-north",
	section: "world",
	headline: seed.headline,
	by: ["our-bureau"],
	at: () => new Date("2016-11-12T12:12:00+05:30"),
	photo: { photo: "press-conference", caption: seed.caption },
	topics: ["korean-peninsula", "diplomacy"],
	body: seed.body,
	alsoRead: ["strait-of-sarrow-talks", "kestrian-vote", "orlane-lighthouses", "radio-numbers"],
	pin: "lead",
};
