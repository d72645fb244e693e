import { useCallback, useEffect, useEffectEvent, useState } from "react";
import type { Copies, KeptCopy } from "#lib/articles/autosave/copies.ts";
import type { DraftKeeper } from "#lib/articles/autosave/keeper.ts";
import { whenGone } from "./page-lock.ts";

/** A copy that can be brought back. */
export type UsableCopy<Draft> = Omit<KeptCopy, "draft"> & { draft: Draft };

type Own<Draft> = { keeper: DraftKeeper<Draft>; copies: Copies; pageId: string };

type Reading<Draft> = {
	/** Whether what was kept can be put on this page. Always the same function. */
	isDraft: (draft: unknown) => draft is Draft;
	/** Whether the page was opened with these very words: the answer to their saving was lost, or came when their page was gone. */
	isSaved: (draft: unknown) => boolean;
	/** Once words that were brought back are on the server. */
	onRestored?: () => Promise<void>;
};

/** Words that this browser kept from pages that are gone: `offered` were never saved, the others were put aside by choice. */
export function useDraftCopies<Draft>({ keeper, copies, pageId }: Own<Draft>, { isDraft, isSaved, onRestored }: Reading<Draft>) {
	const [gone, setGone] = useState<readonly string[]>([]);
	const [found, setFound] = useState<UsableCopy<Draft>[]>([]);
	const look = useCallback(
		() => setFound(copies.list(Date.now()).flatMap(({ draft, ...copy }) => (isDraft(draft) ? [{ ...copy, draft }] : []))),
		[copies, isDraft],
	);
	const isKnown = useEffectEvent(isSaved);

	useEffect(() => {
		const waiting = new AbortController();
		const offer = async (copy: KeptCopy) => {
			if (!(await whenGone(copy.id, waiting.signal))) return;
			setGone((before) => [...before, copy.id]);
			look();
		};
		for (const copy of copies.list(Date.now())) {
			if (isKnown(copy.draft)) copies.remove(copy.id);
			else if (!copy.isSetAside && copy.id !== pageId) void offer(copy);
		}
		look();
		return () => waiting.abort();
	}, [copies, look, pageId]);

	return {
		offered: found.filter(({ id, isSetAside }) => !isSetAside && gone.includes(id)),
		aside: found.filter(({ isSetAside }) => isSetAside),
		look,
		/** Puts a copy's words on the page; the copy itself is put aside. False where this browser has no room for what they replace. */
		restore: (copy: UsableCopy<Draft>): boolean => {
			if (!keeper.bring(copy.draft)) return false;
			copies.write({ ...copy, isSetAside: true, at: Date.now() });
			look();
			void keeper.flush().then((isAll) => (isAll ? onRestored?.() : undefined));
			return true;
		},
		putAside: (copy: UsableCopy<Draft>): void => {
			copies.write({ ...copy, isSetAside: true, at: Date.now() });
			look();
		},
		remove: (copy: UsableCopy<Draft>): void => {
			copies.remove(copy.id);
			look();
		},
	};
}

export type DraftCopies<Draft> = ReturnType<typeof useDraftCopies<Draft>>;
