import { useEffect, useEffectEvent, useRef, useState } from "react";
import type { LocalDraft } from "#lib/articles/autosave/local-drafts.ts";
import { type LocalCopy, LocalWriter } from "#lib/articles/autosave/local-writer.ts";
import { openLocalDrafts } from "./draft-database.ts";
import { holdPage, newPageId, whenGone } from "./page-lock.ts";

type Kept<Value> = {
	/** Names what is edited among all that a browser keeps copies of. */
	subject: string;
	personId: string;
	/** What is on the page and not on the server; null where nothing is. */
	unsaved: Value | null;
	/** Whether what an earlier page kept can be put on this one. Always the same function. */
	isUsable: (value: unknown) => value is Value;
	/** Whether the server has it: its saving ended when its page was gone. */
	isSaved: (value: Value) => boolean;
};

/** Something that an earlier page of this person kept in this browser and never saved. */
export type OfferedCopy<Value> = { id: string; at: number; value: Value };

/** Keeps what a page has not saved on this browser's disk, and offers what earlier pages left there. */
export function useLocalCopy<Value>({ subject, personId, unsaved, isUsable, isSaved }: Kept<Value>) {
	const [offered, setOffered] = useState<OfferedCopy<Value>[]>([]);
	const [copy, setCopy] = useState<LocalCopy>("kept");
	const page = useRef({ unsaved, edit: 0 });
	const [{ local, pageId, writer }] = useState(() => {
		const pageId = newPageId();
		const local = openLocalDrafts({ storyId: subject, personId });
		const here = (): LocalDraft => ({
			id: pageId,
			version: 0,
			at: Date.now(),
			changes: page.current.edit,
			isSetAside: false,
			draft: page.current.unsaved,
		});
		const around = { pageId, local, now: Date.now, wakeAt };

		return { pageId, local, writer: new LocalWriter(around, { copy: here, edit: () => page.current.edit }, setCopy) };
	});

	const json = JSON.stringify(unsaved);
	const follow = useEffectEvent((changed: string) => {
		page.current = { unsaved, edit: page.current.edit + 1 };
		if (changed !== "null") setCopy((before) => writer.keep(before));
		else if (page.current.edit > 1) setCopy(writer.forget());
	});
	useEffect(() => follow(json), [json]);
	const isKnown = useEffectEvent(isSaved);

	useEffect(() => {
		const waiting = new AbortController();
		const release = holdPage(pageId);
		const leave = () => page.current.unsaved !== null && writer.writeAtOnce();
		const offer = async ({ id, at, draft }: LocalDraft) => {
			if (id === pageId || !isUsable(draft) || !(await whenGone(id, waiting.signal))) return;
			if (isKnown(draft)) local.remove(id);
			else setOffered((before) => [...before.filter((each) => each.id !== id), { id, at, value: draft }]);
		};
		void local.list(Date.now()).then((drafts) => drafts.forEach((draft) => void offer(draft)));
		window.addEventListener("pagehide", leave);
		return () => {
			window.removeEventListener("pagehide", leave);
			waiting.abort();
			release();
		};
	}, [local, pageId, writer, isUsable]);

	return {
		offered,
		copy,
		/** Takes an offer away once it was brought back or is not wanted. */
		discard: ({ id }: OfferedCopy<Value>) => {
			local.remove(id);
			setOffered((before) => before.filter((each) => each.id !== id));
		},
	};
}

function wakeAt(moment: number, wake: () => void): () => void {
	const timer = setTimeout(wake, Math.max(0, moment - Date.now()));

	return () => clearTimeout(timer);
}
