"use client";

import { createContext, useCallback, useContext, useMemo, useState } from "react";
import type { StoryCard } from "#lib/articles/article.ts";
import type { PhotoFile } from "#lib/photos/photo.ts";
import type { Desk, Known } from "./desk.ts";

export type Memory = Known & { desk: Desk; keepPhoto: (photo: PhotoFile) => void; keepStory: (story: StoryCard) => void };

const MemoryContext = createContext<Memory | null>(null);
export const MemoryProvider = MemoryContext.Provider;

/** The photos and stories that the elements of this editor may show, and the desk that finds more. */
export function useMemory(): Memory {
	const memory = useContext(MemoryContext);
	if (!memory) throw new Error("An element of the editor was rendered outside it.");

	return memory;
}

/** Begins with what the page knows and grows with what is uploaded and chosen. */
export function useNewMemory(desk: Desk, photos: Known["photos"], stories: Known["stories"]): Memory {
	const [more, setMore] = useState<Known>({ photos: {}, stories: {} });
	const keepPhoto = useCallback((photo: PhotoFile) => setMore((now) => ({ ...now, photos: { ...now.photos, [photo.id]: photo } })), []);
	const keepStory = useCallback((story: StoryCard) => setMore((now) => ({ ...now, stories: { ...now.stories, [story.id]: story } })), []);

	return useMemo(
		() => ({
			desk,
			keepPhoto,
			keepStory,
			photos: { ...photos, ...more.photos },
			stories: { ...stories, ...more.stories },
		}),
		[desk, photos, stories, more, keepPhoto, keepStory],
	);
}
