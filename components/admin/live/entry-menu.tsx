import { Ellipsis } from "lucide-react";
import { Button } from "#components/ui/button.tsx";
import { Menu, MenuItem, MenuSeparator } from "#components/ui/menu.tsx";
import type { DeskEntry } from "#lib/live/desk-queries.ts";
import { titleOf } from "#lib/live/entry.ts";

type Marks = Pick<DeskEntry, "isKeyEvent" | "isPinned">;
type Props = { entry: DeskEntry; isPending: boolean; onEdit: () => void; onMark: (marks: Marks) => void; onRemove: () => void };

/** What can be done with a post that stands. */
export function EntryMenu({ entry, isPending, onEdit, onMark, onRemove }: Props) {
	const { isPinned, isKeyEvent } = entry;
	const name = `Change “${titleOf(entry, 40)}”`;

	return (
		<Menu
			label={name}
			trigger={
				<Button kind="quiet" size="small" aria-label={name} isPending={isPending} className="px-1.5">
					<Ellipsis aria-hidden="true" />
				</Button>
			}
		>
			<MenuItem onAction={onEdit}>Edit…</MenuItem>
			<MenuItem onAction={() => onMark({ isKeyEvent, isPinned: !isPinned })}>{isPinned ? "Unpin" : "Pin to the top"}</MenuItem>
			<MenuItem onAction={() => onMark({ isPinned, isKeyEvent: !isKeyEvent })}>
				{isKeyEvent ? "No key event any more" : "Make it a key event"}
			</MenuItem>
			<MenuSeparator />
			<MenuItem isDanger onAction={onRemove}>
				Remove
			</MenuItem>
		</Menu>
	);
}
