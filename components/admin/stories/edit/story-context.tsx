"use client";

import { createContext, useCallback, useContext, useSyncExternalStore } from "react";
import type { TimeStyle } from "#components/ui/time-words.ts";
import { fieldErrorsOf } from "#lib/articles/autosave/words.ts";
import type { StoryDraft } from "#lib/articles/draft.ts";
import type { EditedStory, NamedInDraft } from "#lib/articles/editing.ts";
import { publishingFault } from "#lib/articles/limits.ts";
import type { KeptPhoto } from "#lib/photos/photo.ts";
import type { SectionChoice } from "../list/new-story.tsx";
import type { StoryKeeper } from "./keeping/use-keeper.ts";

/** Who writes here, and what they may do. */
export type DeskPerson = { id: string; name: string; mayPublish: boolean; mayWithdraw: boolean; mayEditAny: boolean };

/** The paper, as far as a story's editor must know it. */
export type DeskSite = {
	/** How the newsroom writes times. */
	style: TimeStyle;
	/** Language of the paper. */
	locale: string;
	host: string;
	/** Languages to write in, by tag, with those of this story, its translations and the paper. Named by the server alone. */
	languages: Readonly<Record<string, string>>;
};

export type SeriesChoice = { id: number; title: string; lastPart: number };

export type StoryDesk = {
	/** As the server last showed it; what is being typed is the keeper's. */
	story: EditedStory;
	sections: SectionChoice[];
	/** Every series, with the number of its last part. */
	series: SeriesChoice[];
	site: DeskSite;
	person: DeskPerson;
	keeper: StoryKeeper;
	/** Whatever the draft names by id, as far as this page has seen it. */
	named: NamedInDraft;
	remember: (more: Partial<NamedInDraft>) => void;
	/** Asks for a photo of the archive; null where none was chosen. */
	choosePhoto: () => Promise<KeptPhoto | null>;
	/** Asks for several, in their order; none where nothing was chosen. */
	choosePhotos: () => Promise<readonly KeptPhoto[]>;
};

const DeskContext = createContext<StoryDesk | null>(null);
export const StoryDeskProvider = DeskContext.Provider;

/** The story of this page and all that belongs to its editor. */
export function useStoryDesk(): StoryDesk {
	const desk = useContext(DeskContext);
	if (!desk) throw new Error("A part of the story's editor was rendered outside it.");

	return desk;
}

type Kept = ReturnType<StoryKeeper["snapshot"]>;

/** One part of what the keeper has; renders again when that part is another. */
export function useKept<Part>(select: (kept: Kept) => Part): Part {
	const { keeper } = useStoryDesk();
	const read = () => select(keeper.snapshot());

	return useSyncExternalStore(keeper.subscribe, read, read);
}

/** A field of the draft: what it holds, how to change it, and what is wrong with it: what kept it from being saved, or what would keep it from readers. Its control has the id `story-NAME`. */
export function useField<Name extends keyof StoryDraft>(name: Name) {
	const { keeper } = useStoryDesk();
	const value = useKept(({ draft }) => draft[name]);
	const error = useKept((kept) => fieldErrorsOf(kept)[name] ?? publishingFault(kept.draft, name) ?? undefined);
	const set = useCallback((next: StoryDraft[Name]) => keeper.change({ ...keeper.snapshot().draft, [name]: next }), [keeper, name]);

	return { value, set, error, id: fieldId(name) };
}

/** The id of a field's control, where links lead to mend it. */
export function fieldId(name: keyof StoryDraft): string {
	return `story-${name}`;
}
