"use client";

import { useEffect, useRef, useState } from "react";
import type { StoryCard } from "#lib/articles/article.ts";
import type { BoardFill, BoardFront, BoardStory } from "#lib/fronts/board-front.ts";
import type { Layout } from "#lib/fronts/layout.ts";
import { changed, redone, type Undoable, undoable, undone } from "#lib/fronts/undo.ts";
import type { PhotoFile } from "#lib/photos/photo.ts";
import { DraftSaver, type SaveState } from "./draft-saver.ts";
import { fetchFront, sendLayout } from "./server.ts";

/** A front while it is being arranged: each change is said, can be taken back, and is kept on the server by itself. */
export function useBoard(front: BoardFront, given: BoardFill) {
	const [all, setAll] = useState<Undoable<Layout>>(() => undoable(front.layout));
	const [fill, setFill] = useState(given);
	const [more, setMore] = useState<{
		stories: Record<number, BoardStory>;
		photos: Record<number, PhotoFile>;
		topics: Record<number, string>;
	}>({
		stories: {},
		photos: {},
		topics: front.topics,
	});
	const [save, setSave] = useState<SaveState>({ kind: "saved" });
	const [said, say] = useState("");
	const [live, setLive] = useState(front.live);
	const saver = useSaver(front, setFill, setSave);

	const turn = (next: Undoable<Layout>, words: string) => {
		setAll(next);
		say(words);
		saver.want(next.present);
	};
	return {
		layout: all.present,
		filled: fill.filled,
		stories: { ...more.stories, ...fill.stories },
		photos: { ...more.photos, ...fill.photos },
		names: { sections: front.sections, topics: more.topics },
		/** What the draft is to readers. */
		state: live === null ? ("never" as const) : sameLayout(live, all.present) ? ("live" as const) : ("changed" as const),
		/** The draft, as it was just saved, is what readers see now. */
		wentLive: () => setLive(all.present),
		save,
		said,
		say,
		saver,
		change: (next: Layout, words: string) => turn(changed(all, next), words),
		undo: all.past.length > 0 ? () => turn(undone(all), "Taken back.") : null,
		redo: all.future.length > 0 ? () => turn(redone(all), "Done again.") : null,
		knowStory: (card: StoryCard) => setMore((known) => ({ ...known, stories: { ...known.stories, [card.id]: toBoardStory(card) } })),
		knowPhoto: (photo: PhotoFile) => setMore((known) => ({ ...known, photos: { ...known.photos, [photo.id]: photo } })),
		knowTopic: (topic: { id: number; name: string }) =>
			setMore((known) => ({ ...known, topics: { ...known.topics, [topic.id]: topic.name } })),
		/** Goes over what somebody else saved. */
		keepMine: async () => {
			const theirs = await fetchFront(front.key);
			if (theirs) saver.resolve(theirs.front.version, theirs.front.layout);
			return theirs !== null;
		},
		/** Shows what somebody else saved; one's own state can be had back by Undo. */
		takeTheirs: async () => {
			const theirs = await fetchFront(front.key);
			if (!theirs) return false;
			setAll(changed(all, theirs.front.layout));
			setFill(theirs.fill);
			saver.want(theirs.front.layout);
			saver.resolve(theirs.front.version, theirs.front.layout);
			say("This is what your colleague saved. Undo brings yours back.");
			return true;
		},
	};
}

export type Board = ReturnType<typeof useBoard>;

function useSaver(front: BoardFront, onFill: (fill: BoardFill) => void, onState: (state: SaveState) => void): DraftSaver {
	const [saver] = useState(
		() =>
			new DraftSaver(front.version, front.layout, {
				send: (version, layout) => sendLayout(front.key, version, layout),
				onFill,
				onState,
				later: (work, milliseconds) => {
					const timer = setTimeout(work, milliseconds);
					return () => clearTimeout(timer);
				},
			}),
	);
	const latest = useRef(saver);
	useEffect(() => {
		const kept = latest.current;
		const ask = (event: BeforeUnloadEvent) => {
			if (kept.isBehind) event.preventDefault();
		};
		// Whoever comes back may have signed in again in the tab that they come from.
		const look = () => {
			if (document.visibilityState === "visible" && kept.isBehind) void kept.flush();
		};
		window.addEventListener("beforeunload", ask);
		document.addEventListener("visibilitychange", look);
		return () => {
			window.removeEventListener("beforeunload", ask);
			document.removeEventListener("visibilitychange", look);
			void kept.flush(); // who goes on to another room leaves nothing behind
		};
	}, []);

	return saver;
}

function sameLayout(one: Layout, other: Layout): boolean {
	return JSON.stringify(one) === JSON.stringify(other);
}

function toBoardStory({ id, headline, section, lang, photo, address }: StoryCard): BoardStory {
	return { id, headline, section: section.name, lang, photo, address };
}
