import type { FrontKey } from "#lib/fronts/front-key.ts";

/** What a deed on a front came to: the version that it has now, and words. `field` names what can mend a refusal. */
export type FrontAnswer = { done: true; message: string; version: number | null } | { done: false; message: string; field?: string };

/** What can be done with a front beside arranging it. */
export type FrontDeeds = {
	publish: (request: { key: FrontKey; version: number }) => Promise<FrontAnswer>;
	/** At a time on the paper's clock: "2026-03-01T12:00". */
	plan: (request: { key: FrontKey; version: number; at: string }) => Promise<FrontAnswer>;
	unplan: (request: { key: FrontKey }) => Promise<FrontAnswer>;
};
