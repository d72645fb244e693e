"use client";

import { letIn } from "#lib/fronts/board.ts";
import { ChosenList } from "../stories/edit/chosen-list.tsx";
import { headlineOf, useBoardDesk } from "./board-context.tsx";

/** Stories that never stand on this front, whatever the rules say. */
export function KeptOut() {
	const desk = useBoardDesk();
	const { layout, change } = desk;
	if (layout.excluded.length === 0) return null;

	return (
		<section aria-labelledby="kept-out" className="grid gap-2">
			<h2 id="kept-out" className="font-semibold">
				Kept out
			</h2>
			<ChosenList
				label="Stories kept out of this front"
				chosen={layout.excluded.map((id) => {
					const name = headlineOf(desk, id);
					return { key: String(id), name, content: <span dir="auto">{name}</span> };
				})}
				onRemove={(index) => {
					const id = layout.excluded[index];
					if (id !== undefined) change(letIn(layout, id), `${headlineOf(desk, id)}: let in again.`);
				}}
			/>
		</section>
	);
}
