import type { Goal } from "./goal.ts";

/** How much is measured: `quick` in two minutes, roughly; the other way in ten. */
export type Extent = "quick" | "full";

/** What a part of the bench works with. */
export type Bench = {
	extent: Extent;
	/** A folder that goes when the bench ends. */
	folder: string;
	/** Folder of a newspaper with the demo edition and an account for each role; to be copied, never served. */
	edition: string;
	/** How many addresses the crawl asks for. */
	addresses: number;
	/** A folder in which large papers are kept from one run to the next; null to make them anew. */
	papers: string | null;
	/** Says what is being done. */
	note: (text: string) => void;
};

/** What a part found out: Markdown to print, and how the goals stand. */
export type Found = { report: string; goals: Goal[] };

/** One thing that the bench finds out. */
export type Part = { name: string; title: string; run: (bench: Bench) => Promise<Found> };
