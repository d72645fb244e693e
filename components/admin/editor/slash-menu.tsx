import type { Editor } from "@tiptap/core";
import { useEditorState } from "@tiptap/react";
import { type RefObject, useEffect, useId, useMemo, useState } from "react";
import { classes } from "#components/ui/classes.ts";
import { popoverStyle } from "#components/ui/popover-style.ts";
import { type Asks, type Insertion, insertionsFor } from "./insertions.ts";
import { usePlaceOf } from "./place.ts";
import { slashAt } from "./slash.ts";

/** Answers whether the menu took the key. */
export type KeyTaker = (event: KeyboardEvent) => boolean;

type Props = { editor: Editor; asks: Asks; keyTaker: RefObject<KeyTaker | null> };

/** What typing "/" in an empty paragraph offers. The cursor stays in the text: arrow keys choose, Enter inserts, Escape leaves. */
export function SlashMenu({ editor, asks, keyTaker }: Props) {
	const [left, setLeft] = useState<number | null>(null);
	const slash = useEditorState({ editor, selector: ({ editor: now }) => (now.isFocused ? slashAt(now.state) : null) });
	const found = useMemo(() => (slash ? insertionsFor(slash.typed) : []), [slash]);
	if (left !== null && slash?.from !== left) setLeft(null);
	if (!slash || left === slash.from || found.length === 0) return null;

	const insert = (insertion: Insertion) => {
		editor.chain().focus().deleteRange({ from: slash.from, to: slash.to }).run();
		insertion.run(editor, asks);
	};

	return (
		<SlashList editor={editor} at={slash.from} found={found} keyTaker={keyTaker} onInsert={insert} onLeave={() => setLeft(slash.from)} />
	);
}

type ListProps = {
	editor: Editor;
	at: number;
	found: Insertion[];
	keyTaker: RefObject<KeyTaker | null>;
	onInsert: (insertion: Insertion) => void;
	onLeave: () => void;
};

function SlashList({ editor, at, found, keyTaker, onInsert, onLeave }: ListProps) {
	const id = useId();
	const [chosen, setChosen] = useState(0);
	const place = usePlaceOf(editor, at);
	const current = found[Math.min(chosen, found.length - 1)];
	const currentId = `${id}-${current?.id}`;

	useEffect(() => {
		keyTaker.current = (event) => {
			if (event.key === "ArrowDown") setChosen((now) => (Math.min(now, found.length - 1) + 1) % found.length);
			else if (event.key === "ArrowUp") setChosen((now) => (now + found.length - 1) % found.length);
			else if ((event.key === "Enter" || event.key === "Tab") && current) onInsert(current);
			else if (event.key === "Escape") onLeave();
			else return false;
			return true;
		};
		return () => {
			keyTaker.current = null;
		};
	});

	useEffect(() => {
		const text = editor.view.dom;
		text.setAttribute("aria-controls", id);
		text.setAttribute("aria-activedescendant", currentId);
		document.getElementById(currentId)?.scrollIntoView({ block: "nearest" });
		return () => {
			text.removeAttribute("aria-controls");
			text.removeAttribute("aria-activedescendant");
		};
	}, [editor, id, currentId]);

	return (
		<div className="absolute z-20" style={{ insetBlockStart: Number(place.top ?? 0) + Number(place.height ?? 0) + 4, insetInlineStart: 0 }}>
			<div id={id} role="listbox" aria-label="Insert" className={classes(popoverStyle, "max-h-72 w-72 max-w-full overflow-y-auto p-1")}>
				{found.map((insertion) => (
					<SlashOption
						key={insertion.id}
						id={`${id}-${insertion.id}`}
						insertion={insertion}
						isChosen={insertion === current}
						onPress={() => onInsert(insertion)}
					/>
				))}
			</div>
			<span role="status" className="sr-only">
				{found.length === 1 ? "1 element to insert" : `${found.length} elements to insert`}. {current?.name}
			</span>
		</div>
	);
}

type OptionProps = { id: string; insertion: Insertion; isChosen: boolean; onPress: () => void };

function SlashOption({ id, insertion: { icon: Icon, name, hint }, isChosen, onPress }: OptionProps) {
	return (
		// biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the text, which names the chosen one
		// biome-ignore lint/a11y/useKeyWithClickEvents: the text takes the keys
		<div
			id={id}
			role="option"
			aria-selected={isChosen}
			className={classes(
				"flex min-h-10 cursor-pointer items-center gap-3 rounded-sm px-2 py-1 pointer-coarse:min-h-11",
				isChosen && "bg-sunken outline-2 -outline-offset-2 outline-accent",
			)}
			onMouseDown={(event) => event.preventDefault()}
			onClick={onPress}
		>
			<Icon className="size-4 shrink-0" aria-hidden="true" />
			<span>
				{name} <span className="block text-xs text-soft">{hint}</span>
			</span>
		</div>
	);
}
