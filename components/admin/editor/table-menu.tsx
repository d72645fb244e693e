import type { Editor } from "@tiptap/core";
import { Table } from "lucide-react";
import { Button } from "#components/ui/button.tsx";
import { Menu, MenuItem, MenuSeparator } from "#components/ui/menu.tsx";

/** Rows and columns of the table that the cursor is in. */
export function TableMenu({ editor }: { editor: Editor }) {
	const edit = () => editor.chain().focus();

	return (
		<Menu
			label="Table"
			trigger={
				<Button kind="secondary" size="small">
					<Table aria-hidden="true" /> Table
				</Button>
			}
		>
			<MenuItem onAction={() => edit().addRowBefore().run()}>Add a row above</MenuItem>
			<MenuItem onAction={() => edit().addRowAfter().run()}>Add a row below</MenuItem>
			<MenuItem onAction={() => edit().addColumnBefore().run()}>Add a column before</MenuItem>
			<MenuItem onAction={() => edit().addColumnAfter().run()}>Add a column after</MenuItem>
			<MenuItem onAction={() => edit().toggleHeaderRow().run()}>Header row on or off</MenuItem>
			<MenuItem onAction={() => edit().toggleHeaderColumn().run()}>Header column on or off</MenuItem>
			<MenuSeparator />
			<MenuItem onAction={() => edit().deleteRow().run()}>Delete this row</MenuItem>
			<MenuItem onAction={() => edit().deleteColumn().run()}>Delete this column</MenuItem>
			<MenuItem isDanger onAction={() => edit().deleteTable().run()}>
				Delete the table
			</MenuItem>
		</Menu>
	);
}
