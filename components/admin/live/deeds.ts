import type { TypedEntry } from "#lib/live/entry.ts";
import type { DeedAnswer } from "../stories/deeds/deeds.ts";

/** What whoever publishes does with a story's coverage. */
export type CoverageDeeds = {
	startCoverage: (request: { articleId: number }) => Promise<DeedAnswer>;
	endCoverage: (request: { articleId: number }) => Promise<DeedAnswer>;
};

/** What can be done with an entry that stands. */
export type EntryDeeds = {
	edit: (request: TypedEntry & { entryId: number; version: number }) => Promise<DeedAnswer>;
	remove: (request: { entryId: number }) => Promise<DeedAnswer>;
	restore: (request: { entryId: number }) => Promise<DeedAnswer>;
};
