import { useEffect, useState } from "react";
import { isUnsaved } from "#lib/articles/autosave/autosave.ts";
import { Copies, type Shelf } from "#lib/articles/autosave/copies.ts";
import { DraftKeeper } from "#lib/articles/autosave/keeper.ts";
import type { StoryDraft } from "#lib/articles/draft.ts";
import type { EditedStory } from "#lib/articles/editing.ts";
import { holdPage, newPageId } from "./page-lock.ts";
import { fetchNewest, type Newest, sendDraft } from "./server.ts";

export type StoryKeeper = DraftKeeper<StoryDraft>;

/** Reaches for the browser's storage when it is used: a server has none, and a person may have forbidden it. */
const shelf: Shelf = {
	get length() {
		return localStorage.length;
	},
	key: (index) => localStorage.key(index),
	getItem: (key) => localStorage.getItem(key),
	setItem: (key, value) => localStorage.setItem(key, value),
	removeItem: (key) => localStorage.removeItem(key),
};

/**
 * The keeper of this page's story, tied to the browser: its clock, its network, its storage, and its leaving. `onNewer` hears of words that
 * took the page's place because somebody saved while it had none of its own.
 */
export function useKeeper(story: EditedStory, personId: string, onNewer: (newest: Newest) => void) {
	const [own] = useState(() => {
		const pageId = newPageId();
		const copies = new Copies(shelf, { storyId: story.articleId, personId });
		const around = { pageId, copies, send: sendDraft(story.articleId, personId), now: Date.now, wakeAt };
		const { id: revisionId, slug, savedAt } = story.revision;
		const onServer = { version: story.version, revisionId, slug, savedAt: savedAt.getTime() };

		return { pageId, copies, keeper: new DraftKeeper(story.draft, onServer, around) };
	});
	const { keeper, pageId } = own;

	useEffect(() => {
		keeper.open();
		const release = holdPage(pageId);
		const stop = followBrowser(keeper);
		return () => {
			stop();
			keeper.close();
			release();
		};
	}, [keeper, pageId]);

	useEffect(() => {
		// Also at once: a page that came back by the Back button shows what it was, not what is.
		const look = async () => {
			if (document.visibilityState === "hidden" || isUnsaved(keeper.snapshot())) return;
			const newest = await fetchNewest(story.articleId);
			const { onServer } = keeper.snapshot();
			if (!newest || newest.onServer.version <= onServer.version || isUnsaved(keeper.snapshot())) return;
			if (keeper.takeTheirs(newest.draft, newest.onServer)) onNewer(newest);
		};
		void look();
		const onLook = () => void look();
		document.addEventListener("visibilitychange", onLook);
		return () => document.removeEventListener("visibilitychange", onLook);
	}, [keeper, story.articleId, onNewer]);

	return own;
}

function wakeAt(moment: number, wake: () => void): () => void {
	const timer = setTimeout(wake, Math.max(0, moment - Date.now()));

	return () => clearTimeout(timer);
}

function followBrowser(keeper: StoryKeeper): () => void {
	const events = new AbortController();
	const { signal } = events;
	const online = () => keeper.setOnline(navigator.onLine);
	online();
	window.addEventListener("online", online, { signal });
	window.addEventListener("offline", online, { signal });
	window.addEventListener("pagehide", () => keeper.leave(), { signal });
	window.addEventListener("beforeunload", (event) => isUnsaved(keeper.snapshot()) && event.preventDefault(), { signal });
	document.addEventListener(
		"visibilitychange",
		() => {
			// A phone may throw a hidden page away without a word.
			if (document.visibilityState === "hidden") keeper.leave();
			// Whoever comes back may have signed in again in the tab they come from.
			else if (keeper.snapshot().trouble?.kind === "signedOut") keeper.saveNow();
		},
		{ signal },
	);

	return () => events.abort();
}
