import { useEffect, useEffectEvent, useState } from "react";
import { isUnsaved, type OnServer } from "#lib/articles/autosave/autosave.ts";
import { type Around, DraftKeeper } from "#lib/articles/autosave/keeper.ts";
import { objectFields } from "#lib/articles/autosave/merge.ts";
import { openLocalDrafts } from "./draft-database.ts";
import { holdPage, newPageId } from "./page-lock.ts";

/** What the server has now. */
export type Newest<Draft> = { draft: Draft; onServer: OnServer; savedBy: string };

/** A draft as its page was opened, and how the server is asked about it. */
export type Opened<Draft extends object, Found extends Newest<Draft>> = {
	/** Names it among all that a browser keeps copies of. */
	subject: number | string;
	personId: string;
	draft: Draft;
	onServer: OnServer;
	send: Around<Draft>["send"];
	/** Null where it cannot be had. */
	fetchNewest: () => Promise<Found | null>;
	/** Hears of words that took the page's place because somebody saved while it had none of its own. */
	onNewer: (newest: Found) => void;
};

/** The keeper of this page's draft, tied to the browser: its clock, its network, its storage, and its leaving. */
export function useDraftKeeper<Draft extends object, Found extends Newest<Draft>>(opened: Opened<Draft, Found>) {
	const [own] = useState(() => {
		const pageId = newPageId();
		const local = openLocalDrafts({ storyId: opened.subject, personId: opened.personId });
		const around = { pageId, local, send: opened.send, fields: objectFields<Draft>(), now: Date.now, wakeAt };

		return { pageId, local, keeper: new DraftKeeper<Draft>(opened.draft, opened.onServer, around) };
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

	const look = useEffectEvent(async () => {
		if (document.visibilityState === "hidden" || isUnsaved(keeper.snapshot())) return;
		const newest = await opened.fetchNewest();
		const { onServer } = keeper.snapshot();
		if (!newest || newest.onServer.version <= onServer.version || isUnsaved(keeper.snapshot())) return;
		if (await keeper.takeTheirs(newest.draft, newest.onServer)) opened.onNewer(newest);
	});
	useEffect(() => {
		// Also at once: a page that came back by the Back button shows what it was, not what is.
		void look();
		const onLook = () => void look();
		document.addEventListener("visibilitychange", onLook);
		return () => document.removeEventListener("visibilitychange", onLook);
	}, []);

	return own;
}

function wakeAt(moment: number, wake: () => void): () => void {
	const timer = setTimeout(wake, Math.max(0, moment - Date.now()));

	return () => clearTimeout(timer);
}

function followBrowser(keeper: Pick<DraftKeeper<unknown>, "snapshot" | "saveNow" | "setOnline" | "leave">): () => void {
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
