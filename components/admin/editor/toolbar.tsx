import type { Editor } from "@tiptap/core";
import { useEditorState } from "@tiptap/react";
import {
	Bold,
	Heading2,
	Heading3,
	Italic,
	Link,
	List,
	ListOrdered,
	type LucideIcon,
	Plus,
	Quote,
	Redo2,
	Subscript,
	Superscript,
	Undo2,
} from "lucide-react";
import type { RefObject } from "react";
import { Group, Separator, Toolbar } from "react-aria-components";
import { Button } from "#components/ui/button.tsx";
import { Menu, MenuItem } from "#components/ui/menu.tsx";
import { type Asks, insertions } from "./insertions.ts";
import { TableMenu } from "./table-menu.tsx";
import { ToolbarButton, ToolbarToggle } from "./toolbar-button.tsx";

type Props = { editor: Editor; asks: Asks; onLink: () => void; controls: string; toolbarRef: RefObject<HTMLDivElement | null> };

type Toggle = { name: string; keys: string; icon: LucideIcon; press: (editor: Editor) => void; isOn: (editor: Editor) => boolean };

const marks: Toggle[] = [
	{ name: "Bold", keys: "Mod+B", icon: Bold, press: (e) => e.chain().focus().toggleBold().run(), isOn: (e) => e.isActive("bold") },
	{ name: "Italic", keys: "Mod+I", icon: Italic, press: (e) => e.chain().focus().toggleItalic().run(), isOn: (e) => e.isActive("italic") },
	{
		name: "Superscript",
		keys: "Mod+.",
		icon: Superscript,
		press: (e) => e.chain().focus().unsetSubscript().toggleSuperscript().run(),
		isOn: (e) => e.isActive("superscript"),
	},
	{
		name: "Subscript",
		keys: "Mod+,",
		icon: Subscript,
		press: (e) => e.chain().focus().unsetSuperscript().toggleSubscript().run(),
		isOn: (e) => e.isActive("subscript"),
	},
];

const blocks: Toggle[] = [
	{
		name: "Subheading",
		keys: "Mod+Alt+2",
		icon: Heading2,
		press: (e) => e.chain().focus().toggleHeading({ level: 2 }).run(),
		isOn: (e) => e.isActive("heading", { level: 2 }),
	},
	{
		name: "Small subheading",
		keys: "Mod+Alt+3",
		icon: Heading3,
		press: (e) => e.chain().focus().toggleHeading({ level: 3 }).run(),
		isOn: (e) => e.isActive("heading", { level: 3 }),
	},
	{
		name: "Bulleted list",
		keys: "Mod+Shift+8",
		icon: List,
		press: (e) => e.chain().focus().toggleBulletList().run(),
		isOn: (e) => e.isActive("bulletList"),
	},
	{
		name: "Numbered list",
		keys: "Mod+Shift+7",
		icon: ListOrdered,
		press: (e) => e.chain().focus().toggleOrderedList().run(),
		isOn: (e) => e.isActive("orderedList"),
	},
	{
		name: "Quotation",
		keys: "Mod+Shift+B",
		icon: Quote,
		press: (e) => e.chain().focus().toggleBlockquote().run(),
		isOn: (e) => e.isActive("blockquote"),
	},
];

/** The editor's tools. One stop for Tab; arrow keys go from tool to tool, Alt+F10 comes here from the text. */
export function EditorToolbar({ editor, asks, onLink, controls, toolbarRef }: Props) {
	const state = useEditorState({
		editor,
		selector: ({ editor: now }) => ({
			on: [...marks, ...blocks].filter(({ isOn }) => isOn(now)).map(({ name }) => name),
			isLink: now.isActive("link"),
			canLink: now.isActive("link") || !now.state.selection.empty,
			isTable: now.isActive("table"),
			canUndo: now.can().undo(),
			canRedo: now.can().redo(),
		}),
	});
	const toggle = ({ name, keys, icon, press }: Toggle) => (
		<ToolbarToggle key={name} name={name} keys={keys} icon={icon} isSelected={state.on.includes(name)} onPress={() => press(editor)} />
	);

	return (
		<Toolbar ref={toolbarRef} aria-label="Story tools" aria-controls={controls} className="editor-toolbar">
			<Menu
				label="Insert"
				trigger={
					<Button kind="secondary" size="small">
						<Plus aria-hidden="true" /> Insert
					</Button>
				}
			>
				{insertions.map(({ id, name, icon: Icon, run }) => (
					<MenuItem key={id} textValue={name} onAction={() => run(editor, asks)}>
						<Icon aria-hidden="true" /> {name}
					</MenuItem>
				))}
			</Menu>
			<Group aria-label="Words">
				{marks.slice(0, 2).map(toggle)}
				<ToolbarToggle name="Link" keys="Mod+K" icon={Link} isSelected={state.isLink} isDisabled={!state.canLink} onPress={onLink} />
				{marks.slice(2).map(toggle)}
			</Group>
			<Separator orientation="vertical" />
			<Group aria-label="Paragraphs">{blocks.map(toggle)}</Group>
			<Separator orientation="vertical" />
			<Group aria-label="Changes">
				<ToolbarButton
					name="Undo"
					keys="Mod+Z"
					icon={Undo2}
					isDisabled={!state.canUndo}
					onPress={() => editor.chain().focus().undo().run()}
				/>
				<ToolbarButton
					name="Redo"
					keys="Mod+Shift+Z"
					icon={Redo2}
					isDisabled={!state.canRedo}
					onPress={() => editor.chain().focus().redo().run()}
				/>
			</Group>
			{state.isTable && <TableMenu editor={editor} />}
		</Toolbar>
	);
}
