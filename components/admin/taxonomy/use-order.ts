"use client";

import { useRef, useState, useTransition } from "react";
import type { FormState } from "#components/ui/form-state.ts";
import { actionFailure } from "#components/ui/outdated.ts";
import { movedTo } from "./order.ts";

type Named = { id: number; name: string };

const unreachable = "The order could not be kept. Check your connection and move it again.";

/** An order that shows at once, says what it did once that is kept, and can be taken back. What could not be kept goes back to what last was. */
export function useOrder(given: readonly Named[], save: (ids: number[]) => Promise<FormState>) {
	const [ids, setIds] = useState(() => given.map(({ id }) => id));
	const [before, setBefore] = useState<number[] | null>(null);
	const [words, setWords] = useState<{ text: string; isWrong: boolean }>({ text: "", isWrong: false });
	const [isSaving, start] = useTransition();
	const newest = useRef(0);
	const kept = useRef(ids);
	const nameOf = (id: number) => given.find((each) => each.id === id)?.name ?? "";

	function keep(next: number[], text: string, undo: number[] | null) {
		const turn = ++newest.current;
		setIds(next);
		setBefore(undo);
		start(async () => {
			const answer = await save(next).catch((error: unknown): FormState => ({ errors: {}, message: actionFailure(error, unreachable) }));
			if (answer.done) kept.current = next; // answers come in the order of their questions
			if (turn !== newest.current) return;
			if (answer.done) return setWords({ text, isWrong: false });

			setIds(kept.current);
			setBefore(null);
			setWords({ text: answer.message ?? unreachable, isWrong: true });
		});
	}

	function place(id: number, next: number[]) {
		if (next.every((each, index) => each === ids[index])) {
			setWords({ text: `${nameOf(id)} stays where it is, ${positionOf(id, ids)}.`, isWrong: false });
			return;
		}
		keep(next, `${nameOf(id)} is now ${positionOf(id, next)}.`, ids);
	}

	return {
		ids,
		words,
		isSaving,
		place,
		move: (id: number, by: number) => place(id, movedTo(ids, id, ids.indexOf(id) + by)),
		undo: before && (() => keep(before, "The order is as it was before.", null)),
	};
}

function positionOf(id: number, ids: readonly number[]): string {
	return `${ids.indexOf(id) + 1} of ${ids.length}`;
}
