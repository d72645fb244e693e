"use client";

import { DropIndicator, GridList, type Key, useDragAndDrop } from "react-aria-components";
import { Button } from "#components/ui/button.tsx";
import { classes } from "#components/ui/classes.ts";
import type { FormState } from "#components/ui/form-state.ts";
import { movedBeside } from "./order.ts";
import { type ListedSection, SectionRow } from "./section-row.tsx";
import { useMoveFocus } from "./use-move-focus.ts";
import { useOrder } from "./use-order.ts";

type Props = { sections: ListedSection[]; save: (ids: number[]) => Promise<FormState> };

/** The sections as the paper's menu has them. Their order changes by dragging, by keyboard, and by two buttons on each. */
export function SectionOrder({ sections, save }: Props) {
	const { ids, words, isSaving, place, move, undo } = useOrder(sections, save);
	const { list, remember } = useMoveFocus(ids);
	const rows = ids.flatMap((id) => sections.find((section) => section.id === id) ?? []);

	const { dragAndDropHooks } = useDragAndDrop({
		getItems: (keys: Set<Key>) => [...keys].map((key) => ({ "text/plain": rows.find(({ id }) => id === key)?.name ?? "" })),
		getAllowedDropOperations: () => ["move"],
		renderDropIndicator: (target) => <DropIndicator target={target} className="data-drop-target:h-0.5 data-drop-target:bg-accent" />,
		onReorder: ({ keys: [key], target }) => {
			if (target.dropPosition !== "on") place(Number(key), movedBeside(ids, Number(key), Number(target.key), target.dropPosition));
		},
	});

	return (
		<div className="grid gap-3">
			<div className="flex min-h-8 flex-wrap items-center gap-x-3 gap-y-1 text-sm">
				<p role="status" className={words.isWrong ? "font-medium text-danger" : "text-soft"}>
					{words.text || "Drag a section, or use its arrows, to move it in the menu."}
				</p>
				{undo && (
					<Button kind="quiet" size="small" onPress={undo} isPending={isSaving}>
						Undo
					</Button>
				)}
			</div>
			<GridList
				ref={list}
				aria-label="Sections, in the order of the menu"
				items={rows}
				dependencies={[ids]} // rows are kept by their section, and would go on moving what they first saw
				dragAndDropHooks={dragAndDropHooks}
				keyboardNavigationBehavior="tab"
				className={classes("rounded-lg border border-rule bg-surface", isSaving && "cursor-progress")}
			>
				{(section) => (
					<SectionRow
						section={section}
						isFirst={ids[0] === section.id}
						isLast={ids.at(-1) === section.id}
						move={(by) => {
							remember(section.id, by);
							move(section.id, by);
						}}
					/>
				)}
			</GridList>
		</div>
	);
}
