import { z } from "zod";
import { moment, patience, putDraft } from "#components/admin/keeping/put-draft.ts";
import type { StoryCard } from "#lib/articles/article.ts";
import type { Answer, OnServer } from "#lib/articles/autosave/autosave.ts";
import type { SaveRequest } from "#lib/articles/autosave/keeper.ts";
import type { PageDraft } from "#lib/pages/page.ts";
import type { PhotoFile } from "#lib/photos/photo.ts";

/** The photos and stories that a page's text shows, by id. */
export type Shown = { photos: Readonly<Record<number, PhotoFile>>; stories: Readonly<Record<number, StoryCard>> };

/** A page as the server has it now. */
export type NewestPage = { draft: PageDraft; onServer: OnServer; savedBy: string; shown: Shown };

const isObject = (value: unknown) => typeof value === "object" && value !== null;
const saved = z.object({ version: z.number(), slug: z.string(), savedAt: moment }).transform(onServer);
const newest = z.object({
	// Our own server's words, checked when they were saved.
	page: z.object({ version: z.number(), slug: z.string(), editedAt: moment, draft: z.custom<PageDraft>(isObject) }),
	photos: z.custom<Shown["photos"]>(isObject),
	stories: z.custom<Shown["stories"]>(isObject),
});

/** What the keeper must know of a saved page: it has no revisions. */
export function onServer(page: { version: number; slug: string; savedAt: number }): OnServer {
	return { ...page, revisionId: 0 };
}

/** Sends a page's words to the server, in the name of whoever opened it. */
export function sendPage(id: number, person: string, onTheirs: (newest: NewestPage) => void) {
	const fetchNewest = async () => {
		const newest = await fetchPage(id);
		if (newest) onTheirs(newest);
		return newest;
	};

	return ({ version, draft }: SaveRequest<PageDraft>, answer: (answer: Answer<PageDraft>) => void): void =>
		putDraft({ address: `/api/pages/${id}/draft`, request: { version, draft, person }, saved, fetchNewest }, answer);
}

/** Asks for a page as it is now; null where it cannot be had. */
export async function fetchPage(id: number): Promise<NewestPage | null> {
	try {
		const response = await fetch(`/api/pages/${id}/draft`, { signal: AbortSignal.timeout(patience) });
		if (!response.ok) return null;

		const { page, photos, stories } = newest.parse(await response.json());
		const { draft, version, slug, editedAt } = page;
		return { draft, savedBy: "", shown: { photos, stories }, onServer: onServer({ version, slug, savedAt: editedAt }) };
	} catch {
		return null; // the desk says that it could not be had, or tries again later
	}
}
