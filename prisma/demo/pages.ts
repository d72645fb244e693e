import { heading, italic, link, paragraph, run } from "#lib/body/elements.ts";
import type { PageTelling } from "./telling.ts";

/** What the paper says of itself. */
export const pages: Record<string, PageTelling> = {
	about: {
		title: "About us",
		description: "Who makes The Talisar Courier, who owns it, and who it answers to.",
		body: [
			"The Talisar Courier has come out every day but one since 1911. The exception was the flood, when the press stood in water to its second roller, and the paper was read aloud from the tram-depot roof.",
			"It is owned by the people who make it and by 612 readers, none of whom may hold more than one share. Whoever works here has one vote, whatever they are paid. The accounts hang in the window of the office every April, where they are corrected in pencil by passers-by.",
			heading("Who decides what is news"),
			"The editors do, at half past nine, standing up. No advertiser, shareholder or member of the council sees a story before it is published, and none has asked twice.",
			heading("What we do not do"),
			"We do not take presents, free seats or free umbrellas. We do not guess. Where we do not know, we say so, and where we were wrong, we say that too.",
			[run("How that is done is written under "), run("How we correct", link("/how-we-correct")), run(".")],
		],
	},
	contact: {
		title: "Write to us",
		description: "The desk is staffed from the first tram to the last.",
		body: [
			[
				run("News, corrections and lost umbrellas: "),
				run("desk@courier.example", link("mailto:desk@courier.example")),
				run(". Letters for print should be shorter than a tram ride and carry a name."),
			],
			heading("The office"),
			"The Talisar Courier, above the pharmacy, 4 Ferry Road, Lower Bazaar. Ring twice: the first ring is the pharmacy’s.",
			heading("If you know something"),
			"Nobody who writes to us is named unless they want to be. Post reaches us without a stamp, and so does paper under the door.",
		],
	},
	"how-we-correct": {
		title: "How we correct",
		description: "What happens when we are wrong, and how to tell us.",
		body: [
			"We put mistakes right as soon as we know of them, at any hour, and we say that we did. A story that was changed says when. What was wrong stands below it, dated, and in the list of all corrections.",
			heading("Three kinds of note"),
			paragraph([run("A correction", italic), run(" says that something was wrong and what is right.")]),
			paragraph([run("A clarification", italic), run(" says more clearly what was true, and could be misread.")]),
			paragraph([run("An update", italic), run(" adds what became known later.")]),
			heading("What we never do"),
			"We do not change a story in silence, and we do not take one down because somebody would like it gone. Where one has to be withdrawn, its address says why.",
			[
				run("All notes are listed under "),
				run("Corrections", link("/corrections")),
				run(". To report a mistake, "),
				run("write to us", link("/contact")),
				run("."),
			],
		],
	},
};
