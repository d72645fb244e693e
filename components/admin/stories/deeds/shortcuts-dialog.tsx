import { keysOf } from "#components/admin/editor/keys.ts";
import { Button } from "#components/ui/button.tsx";
import { Dialog, DialogActions } from "#components/ui/dialog.tsx";
import type { Shortcut } from "./use-shortcuts.ts";

const whileWriting = [
	{ keys: "/", name: "Photos, quotes and more, at the start of a paragraph" },
	{ keys: "Mod+B", name: "Bold" },
	{ keys: "Mod+I", name: "Italic" },
	{ keys: "Mod+K", name: "Link the selected words" },
	{ keys: "Mod+Alt+2", name: "Subheading" },
	{ keys: "Mod+Shift+8", name: "Bulleted list" },
	{ keys: "Mod+Z", name: "Undo" },
	{ keys: "Mod+Shift+Z", name: "Redo" },
	{ keys: "Alt+F10", name: "To the tools above the story" },
];

type Props = { shortcuts: readonly Shortcut[]; onClose: () => void };

/** Every key that does something here. */
export function ShortcutsDialog({ shortcuts, onClose }: Props) {
	return (
		<Dialog title="Keyboard shortcuts" isOpen onOpenChange={(isOpen) => !isOpen && onClose()}>
			<Keys title="Anywhere on this page" keys={shortcuts} />
			<Keys title="In the story" keys={whileWriting} />
			<DialogActions>
				<Button onPress={onClose}>Close</Button>
			</DialogActions>
		</Dialog>
	);
}

function Keys({ title, keys }: { title: string; keys: readonly { keys: string; name: string }[] }) {
	return (
		<section>
			<h3 className="font-semibold">{title}</h3>
			<dl className="grid divide-y divide-rule">
				{keys.map((each) => (
					<div key={each.keys} className="flex items-baseline justify-between gap-4 py-1">
						<dt>{each.name}</dt>
						<dd>
							<kbd className="rounded-sm border border-edge bg-sunken px-1.5 font-sans text-sm whitespace-nowrap">{keysOf(each.keys)}</kbd>
						</dd>
					</div>
				))}
			</dl>
		</section>
	);
}
