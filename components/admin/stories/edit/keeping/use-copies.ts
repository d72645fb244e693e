import { useCallback, useEffect, useState } from "react";
import type { Copies, KeptCopy } from "#lib/articles/autosave/copies.ts";
import { isDraftShaped, parseDraft, type StoryDraft, sameDraft } from "#lib/articles/draft.ts";
import { useStoryDesk } from "../story-context.tsx";
import { whenGone } from "./page-lock.ts";
import { fetchNewest } from "./server.ts";
import type { StoryKeeper } from "./use-keeper.ts";

/** A copy that can be brought back. */
export type UsableCopy = Omit<KeptCopy, "draft"> & { draft: StoryDraft };

type Own = { keeper: StoryKeeper; copies: Copies; pageId: string };

/** Words that this browser kept from pages that are gone: `offered` were never saved, the others were put aside by choice. `saved` is as it was opened. */
export function useCopies({ keeper, copies, pageId }: Own, saved: StoryDraft) {
	const [opened] = useState(saved);
	const [gone, setGone] = useState<readonly string[]>([]);
	const [found, setFound] = useState<UsableCopy[]>([]);
	const look = useCallback(() => setFound(usable(copies.list(Date.now()))), [copies]);

	useEffect(() => {
		const waiting = new AbortController();
		const offer = async (copy: KeptCopy) => {
			if (!(await whenGone(copy.id, waiting.signal))) return;
			setGone((before) => [...before, copy.id]);
			look();
		};
		for (const copy of copies.list(Date.now())) {
			if (isSaved(copy, opened)) copies.remove(copy.id);
			else if (!copy.isSetAside && copy.id !== pageId) void offer(copy);
		}
		look();
		return () => waiting.abort();
	}, [copies, look, pageId, opened]);

	return {
		offered: found.filter(({ id, isSetAside }) => !isSetAside && gone.includes(id)),
		aside: found.filter(({ isSetAside }) => isSetAside),
		look,
		/** Puts a copy's words on the page; the copy itself is put aside. False where this browser has no room for what they replace. */
		restore: (copy: UsableCopy): boolean => {
			if (!keeper.bring(copy.draft)) return false;
			copies.write({ ...copy, isSetAside: true, at: Date.now() });
			look();
			return true;
		},
		putAside: (copy: UsableCopy): void => {
			copies.write({ ...copy, isSetAside: true, at: Date.now() });
			look();
		},
		remove: (copy: UsableCopy): void => {
			copies.remove(copy.id);
			look();
		},
	};
}

export type StoryCopies = ReturnType<typeof useCopies>;

/** Brings a copy back, and learns the names of what it names. False where this browser has no room for what it replaces. */
export function useRestore(copies: StoryCopies): (copy: UsableCopy) => boolean {
	const { keeper, story, remember } = useStoryDesk();

	return (copy) => {
		if (!copies.restore(copy)) return false;
		void keeper.flush().then(async (isSaved) => {
			const newest = isSaved ? await fetchNewest(story.articleId) : null;
			if (newest) remember(newest.named);
		});
		return true;
	};
}

function usable(copies: KeptCopy[]): UsableCopy[] {
	return copies.flatMap(({ draft, ...copy }) => (isDraftShaped(draft) ? [{ ...copy, draft }] : []));
}

/** Whether the server has these very words: the answer was lost, or came when the page was gone. */
function isSaved(copy: KeptCopy, saved: StoryDraft): boolean {
	const parsed = parseDraft(copy.draft);

	return parsed.ok && sameDraft(parsed.value, saved);
}
