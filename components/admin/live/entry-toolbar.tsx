import type { Editor } from "@tiptap/core";
import { useEditorState } from "@tiptap/react";
import { Bold, Italic, Link, List, ListOrdered, type LucideIcon, Quote } from "lucide-react";
import { Group, Separator, Toolbar } from "react-aria-components";
import { ToolbarToggle } from "../editor/toolbar-button.tsx";

type Tool = { name: string; keys: string; icon: LucideIcon; kind: string; press: (editor: Editor) => void };

const marks: Tool[] = [
	{ name: "Bold", keys: "Mod+B", icon: Bold, kind: "bold", press: (e) => e.chain().focus().toggleBold().run() },
	{ name: "Italic", keys: "Mod+I", icon: Italic, kind: "italic", press: (e) => e.chain().focus().toggleItalic().run() },
];

const blocks: Tool[] = [
	{ name: "Bulleted list", keys: "Mod+Shift+8", icon: List, kind: "bulletList", press: (e) => e.chain().focus().toggleBulletList().run() },
	{
		name: "Numbered list",
		keys: "Mod+Shift+7",
		icon: ListOrdered,
		kind: "orderedList",
		press: (e) => e.chain().focus().toggleOrderedList().run(),
	},
	{ name: "Quotation", keys: "Mod+Shift+B", icon: Quote, kind: "blockquote", press: (e) => e.chain().focus().toggleBlockquote().run() },
];

/** The composer's tools: one stop for Tab, arrow keys from tool to tool. */
export function EntryToolbar({ editor, onLink }: { editor: Editor; onLink: () => void }) {
	const on = useEditorState({
		editor,
		selector: ({ editor: now }) => ({
			kinds: [...marks, ...blocks].filter(({ kind }) => now.isActive(kind)).map(({ kind }) => kind),
			isLink: now.isActive("link"),
			canLink: now.isActive("link") || !now.state.selection.empty,
		}),
	});
	const tool = ({ name, keys, icon, kind, press }: Tool) => (
		<ToolbarToggle key={kind} name={name} keys={keys} icon={icon} isSelected={on.kinds.includes(kind)} onPress={() => press(editor)} />
	);

	return (
		<Toolbar aria-label="Text tools" className="editor-toolbar">
			<Group aria-label="Words">
				{marks.map(tool)}
				<ToolbarToggle name="Link" keys="Mod+K" icon={Link} isSelected={on.isLink} isDisabled={!on.canLink} onPress={onLink} />
			</Group>
			<Separator orientation="vertical" />
			<Group aria-label="Paragraphs">{blocks.map(tool)}</Group>
		</Toolbar>
	);
}
