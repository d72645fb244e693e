import { createContext, useContext, useSyncExternalStore } from "react";
import type { TimeStyle } from "#components/ui/time-words.ts";
import type { DraftKeeper } from "#lib/articles/autosave/keeper.ts";

/** Draft and keeper of a desk, whatever is written there; and what its parts must know to speak of it. */
export type Keeping = {
	/** What is written here, in a word: "story", "page". */
	what: string;
	/** How the newsroom writes times. */
	style: TimeStyle;
	/** Where all of them are listed. */
	list: string;
	/** Where the state that the server has can be looked at. */
	preview: string;
	/** Whether what is replaced stays in a history. */
	hasHistory: boolean;
	keeper: Pick<DraftKeeper<unknown>, "snapshot" | "subscribe" | "saveNow" | "flush" | "dismissChange">;
	/** Settles a conflict: these fields are theirs, the others mine. False where this browser has no room to put mine aside. */
	resolve: (theirs: readonly string[]) => Promise<boolean>;
	/** What a field is called, and what it says in a draft; no text without a draft. */
	describe: (field: string, draft: unknown) => { name: string; text: string };
};

const KeepingContext = createContext<Keeping | null>(null);
export const KeepingProvider = KeepingContext.Provider;

/** How the words of this page are kept. */
export function useKeeping(): Keeping {
	const keeping = useContext(KeepingContext);
	if (!keeping) throw new Error("A part of an editor was rendered outside it.");

	return keeping;
}

type Kept = ReturnType<Keeping["keeper"]["snapshot"]>;

/** One part of what the keeper has; renders again when that part is another. */
export function useKeptPart<Part>(select: (kept: Kept) => Part): Part {
	const { keeper } = useKeeping();
	const read = () => select(keeper.snapshot());

	return useSyncExternalStore(keeper.subscribe, read, read);
}
