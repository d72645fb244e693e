import { Eye } from "lucide-react";
import { useState } from "react";
import { PreviewPanel } from "#components/admin/keeping/preview-panel.tsx";
import { Button } from "#components/ui/button.tsx";
import { toast } from "#components/ui/toast.tsx";
import { isUnsaved } from "#lib/articles/autosave/autosave.ts";
import { useStoryDesk } from "../edit/story-context.tsx";
import type { StoryDeeds } from "./deeds.ts";
import { HoldDialog } from "./hold-dialog.tsx";
import { MainDeed } from "./main-deed.tsx";
import { MoreMenu, type Window } from "./more-menu.tsx";
import { NoteDialog } from "./note-dialog.tsx";
import { ShortcutsDialog } from "./shortcuts-dialog.tsx";
import { type Shortcut, useShortcuts } from "./use-shortcuts.ts";
import { WithdrawDialog } from "./withdraw-dialog.tsx";

/** What can be done with the story: looked at, published, moved, corrected, withdrawn. By button, menu and key. */
export function StoryDeedsBar({ deeds }: { deeds: StoryDeeds }) {
	const { keeper, person, story } = useStoryDesk();
	const [open, setOpen] = useState<Window | "preview" | "publish" | null>(null);
	const close = () => setOpen(null);
	const save = () => {
		if (!isUnsaved(keeper.snapshot())) toast("Everything is saved.");
		keeper.saveNow();
	};
	const mayPublish = person.mayPublish && story.status !== "spiked";
	const shortcuts: Shortcut[] = [
		{ keys: "Mod+S", name: "Save now", run: save },
		{ keys: "Mod+Alt+P", name: "Preview", run: () => setOpen("preview") },
		...(mayPublish ? [{ keys: "Mod+Alt+Enter", name: "Publish or update", run: () => setOpen("publish") }] : []),
		{ keys: "Mod+/", name: "This list", run: () => setOpen("shortcuts") },
	];
	useShortcuts(shortcuts);

	return (
		<>
			<Button size="small" onPress={() => setOpen("preview")}>
				<Eye aria-hidden="true" /> <span className="max-sm:sr-only">Preview</span>
			</Button>
			<MainDeed deeds={deeds} isPublishing={open === "publish"} onPublishing={(isPublishing) => setOpen(isPublishing ? "publish" : null)} />
			<MoreMenu deeds={deeds} onSave={save} onWindow={setOpen} />
			{open === "preview" && <PreviewPanel onClose={close} />}
			{open === "withdraw" && <WithdrawDialog deeds={deeds} onClose={close} />}
			{open === "note" && <NoteDialog note={deeds.note} onClose={close} />}
			{open === "hold" && <HoldDialog hold={deeds.hold} onClose={close} />}
			{open === "shortcuts" && <ShortcutsDialog shortcuts={shortcuts} onClose={close} />}
		</>
	);
}
