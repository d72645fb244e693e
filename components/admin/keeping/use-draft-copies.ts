import { useCallback, useEffect, useEffectEvent, useState } from "react";
import type { DraftKeeper } from "#lib/articles/autosave/keeper.ts";
import type { LocalDraft, LocalDrafts } from "#lib/articles/autosave/local-drafts.ts";
import { whenGone } from "./page-lock.ts";

/** A copy that can be brought back. */
export type UsableCopy<Draft> = Omit<LocalDraft, "draft"> & { draft: Draft };

type Own<Draft> = { keeper: DraftKeeper<Draft>; local: LocalDrafts; pageId: string };

type Reading<Draft> = {
	/** Whether what was kept can be put on this page. Always the same function. */
	isDraft: (draft: unknown) => draft is Draft;
	/** Whether the page was opened with these very words: the answer to their saving was lost, or came when their page was gone. */
	isSaved: (draft: unknown) => boolean;
	/** Once words that were brought back are on the server. */
	onRestored?: () => Promise<void>;
};

/** Words that this browser kept from pages that are gone: `offered` were never saved, the others were put aside by choice. */
export function useDraftCopies<Draft>({ keeper, local, pageId }: Own<Draft>, { isDraft, isSaved, onRestored }: Reading<Draft>) {
	const [gone, setGone] = useState<readonly string[]>([]);
	const [found, setFound] = useState<UsableCopy<Draft>[]>([]);
	const look = useCallback(
		async () => setFound((await local.list(Date.now())).flatMap(({ draft, ...copy }) => (isDraft(draft) ? [{ ...copy, draft }] : []))),
		[local, isDraft],
	);
	const isKnown = useEffectEvent(isSaved);

	useEffect(() => {
		const waiting = new AbortController();
		const offer = async (copy: LocalDraft) => {
			if (!(await whenGone(copy.id, waiting.signal))) return;
			setGone((before) => [...before, copy.id]);
			await look();
		};
		const open = async () => {
			for (const copy of await local.list(Date.now())) {
				if (waiting.signal.aborted) return;
				if (isKnown(copy.draft)) local.remove(copy.id);
				else if (!copy.isSetAside && copy.id !== pageId) void offer(copy);
			}
			await look();
		};
		void open();
		return () => waiting.abort();
	}, [local, look, pageId]);

	const putAside = (copy: UsableCopy<Draft>) => local.write({ ...copy, isSetAside: true, at: Date.now() }, () => void look());

	return {
		offered: found.filter(({ id, isSetAside }) => !isSetAside && gone.includes(id)),
		aside: found.filter(({ isSetAside }) => isSetAside),
		/** Settles a conflict, and shows what was put aside for it. */
		resolve: async (theirs: readonly string[]): Promise<boolean> => {
			const isResolved = await keeper.resolve(theirs);
			await look();
			return isResolved;
		},
		/** Puts a copy's words on the page; the copy itself is put aside. False where this browser has no room for what they replace. */
		restore: async (copy: UsableCopy<Draft>): Promise<boolean> => {
			if (!(await keeper.bring(copy.draft))) return false;
			putAside(copy);
			void keeper.flush().then((isAll) => (isAll ? onRestored?.() : undefined));
			return true;
		},
		putAside,
		remove: (copy: UsableCopy<Draft>): void => {
			local.remove(copy.id);
			void look();
		},
	};
}

export type DraftCopies<Draft> = ReturnType<typeof useDraftCopies<Draft>>;
