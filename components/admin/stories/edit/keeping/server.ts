import { z } from "zod";
import type { Answer, OnServer } from "#lib/articles/autosave/autosave.ts";
import type { SaveRequest } from "#lib/articles/autosave/keeper.ts";
import type { StoryDraft } from "#lib/articles/draft.ts";
import type { NamedInDraft } from "#lib/articles/editing.ts";

const moment = z.iso.datetime().transform((text) => Date.parse(text));
const saved = z.object({ saved: z.object({ version: z.number(), revisionId: z.number(), slug: z.string(), savedAt: moment }) });
const meanwhile = z.object({ changedMeanwhile: z.object({ version: z.number(), savedBy: z.string(), savedAt: moment }) });
const invalid = z.object({ fields: z.array(z.object({ field: z.string(), message: z.string() })) });
const words = z.object({ error: z.object({ message: z.string() }) });
const newest = z.object({
	story: z.object({
		version: z.number(),
		// Our own server's words, checked when they were saved.
		draft: z.custom<StoryDraft>((draft) => typeof draft === "object" && draft !== null),
		revision: z.object({ id: z.number(), slug: z.string(), savedAt: moment, savedBy: z.string() }),
	}),
	named: z.custom<NamedInDraft>((named) => typeof named === "object" && named !== null),
});

/** A request that nobody answers is given up after this long, in milliseconds. */
const patience = 30_000;
/** Browsers let requests of this size outlive their page, in bytes. */
const outlives = 60_000;

/** Sends a page's words to the server, in the name of whoever opened it. */
export function sendDraft(articleId: number, person: string) {
	return ({ version, draft, reason }: SaveRequest<StoryDraft>, answer: (answer: Answer) => void): void => {
		const body = JSON.stringify({ version, draft, reason, person });
		const request = fetch(`/api/stories/${articleId}/draft`, {
			method: "PUT",
			headers: { "content-type": "application/json" },
			body,
			keepalive: new Blob([body]).size < outlives,
			signal: AbortSignal.timeout(patience),
		});
		request.then(readAnswer).then(answer, () => answer({ kind: "unreachable" }));
	};
}

async function readAnswer(response: Response): Promise<Answer> {
	// A server that fails may have saved all the same.
	if (response.status >= 500) return { kind: "unreachable" };
	if (response.status === 401) return { kind: "signedOut" };

	const json = await response.json();
	if (response.ok) return { kind: "saved", onServer: saved.parse(json).saved };
	if (response.status === 409) return { kind: "changedMeanwhile", ...meanwhile.parse(json).changedMeanwhile };
	if (response.status === 422) return { kind: "invalid", fields: invalid.parse(json).fields };
	return { kind: "refused", message: words.parse(json).error.message };
}

/** A story as the server has it now. */
export type Newest = { draft: StoryDraft; onServer: OnServer; named: NamedInDraft; savedBy: string };

/** Asks for a story as it is now; null where it cannot be had. */
export async function fetchNewest(articleId: number): Promise<Newest | null> {
	try {
		const response = await fetch(`/api/stories/${articleId}/draft`, { signal: AbortSignal.timeout(patience) });
		if (!response.ok) return null;

		const { story, named } = newest.parse(await response.json());
		const { id: revisionId, slug, savedAt, savedBy } = story.revision;
		return { draft: story.draft, named, savedBy, onServer: { version: story.version, revisionId, slug, savedAt } };
	} catch {
		return null; // the page says that it could not be had, or tries again later
	}
}
