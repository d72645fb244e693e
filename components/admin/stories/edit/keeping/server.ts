import { z } from "zod";
import { moment, patience, putDraft } from "#components/admin/keeping/put-draft.ts";
import type { Answer, OnServer } from "#lib/articles/autosave/autosave.ts";
import type { SaveRequest } from "#lib/articles/autosave/keeper.ts";
import type { StoryDraft } from "#lib/articles/draft.ts";
import type { NamedInDraft } from "#lib/articles/editing.ts";

const saved = z.object({ version: z.number(), revisionId: z.number(), slug: z.string(), savedAt: moment });
const newest = z.object({
	story: z.object({
		version: z.number(),
		// Our own server's words, checked when they were saved.
		draft: z.custom<StoryDraft>((draft) => typeof draft === "object" && draft !== null),
		revision: z.object({ id: z.number(), slug: z.string(), savedAt: moment, savedBy: z.string() }),
	}),
	named: z.custom<NamedInDraft>((named) => typeof named === "object" && named !== null),
});

/** Sends a page's words to the server, in the name of whoever opened it. `onTheirs` hears what somebody else saved meanwhile. */
export function sendDraft(articleId: number, person: string, onTheirs: (newest: Newest) => void) {
	const fetchTheirs = async () => {
		const newest = await fetchNewest(articleId);
		if (newest) onTheirs(newest);
		return newest;
	};

	return (request: SaveRequest<StoryDraft>, answer: (answer: Answer<StoryDraft>) => void): void =>
		putDraft({ address: `/api/stories/${articleId}/draft`, request: { ...request, person }, saved, fetchNewest: fetchTheirs }, answer);
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
