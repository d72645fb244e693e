import { Eye } from "lucide-react";
import { useEffect, useState } from "react";
import { useKeeping, useKeptPart } from "#components/admin/keeping/keeping-context.ts";
import { PreviewPanel } from "#components/admin/keeping/preview-panel.tsx";
import { SaveState } from "#components/admin/keeping/save-state.tsx";
import { Button } from "#components/ui/button.tsx";
import { ConfirmDialog } from "#components/ui/confirm-dialog.tsx";
import { StatusBadge } from "#components/ui/status-badge.tsx";
import { isUnsaved } from "#lib/articles/autosave/autosave.ts";
import type { OpenedPage } from "./page-editor.tsx";

type Props = {
	page: OpenedPage;
	isPublishing: boolean;
	publish: () => Promise<void>;
	takeOffline: () => Promise<void>;
	remove: () => Promise<void>;
};

/** What can be done with a page, and how it stands with readers. Mod+S saves at once. */
export function PageBar({ page, isPublishing, publish, takeOffline, remove }: Props) {
	const { keeper } = useKeeping();
	const [asking, setAsking] = useState<"offline" | "delete" | "preview" | null>(null);
	const isEdited = useKeptPart((kept) => isUnsaved(kept) || kept.onServer.version !== page.version);
	useSaveKey(() => keeper.saveNow());
	const isLive = page.liveSlug !== null;
	const differs = isEdited || page.hasChanges;

	return (
		<div className="flex flex-wrap items-center gap-x-3 gap-y-2 border-b border-rule pb-4">
			<p>
				<StatusBadge tone={!isLive ? "plain" : differs ? "caution" : "good"}>
					{!isLive ? "Not published" : differs ? "Readers see an older state" : "Readers see this"}
				</StatusBadge>{" "}
				{isLive && (
					<a href={`/${page.liveSlug}`} target="_blank" rel="noreferrer" className="text-sm underline underline-offset-3">
						See it
					</a>
				)}
			</p>
			<SaveState />
			<div className="ms-auto flex flex-wrap items-center gap-2">
				<Button kind="quiet" onPress={() => setAsking(isLive ? "offline" : "delete")}>
					{isLive ? "Take offline" : "Delete"}
				</Button>
				<Button onPress={() => setAsking("preview")}>
					<Eye aria-hidden="true" className="size-4" /> Preview
				</Button>
				<Button kind="primary" onPress={() => void publish()} isPending={isPublishing} isDisabled={isLive && !differs}>
					{isLive ? "Update" : "Publish"}
				</Button>
			</div>
			{asking === "preview" && <PreviewPanel onClose={() => setAsking(null)} />}
			<ConfirmDialog
				title={isLive ? "Take this page offline?" : "Delete this page?"}
				confirm={isLive ? "Take offline" : "Delete"}
				isDanger
				isOpen={asking === "offline" || asking === "delete"}
				onOpenChange={(isOpen) => !isOpen && setAsking(null)}
				onConfirm={isLive ? takeOffline : remove}
			>
				<p>
					{isLive
						? "Its address will hold nothing, and menus will leave it out. The newsroom keeps it."
						: "Its text is deleted with it. This cannot be taken back."}
				</p>
			</ConfirmDialog>
		</div>
	);
}

function useSaveKey(save: () => void): void {
	useEffect(() => {
		const onKey = (event: KeyboardEvent) => {
			if (!(event.metaKey || event.ctrlKey) || event.key.toLowerCase() !== "s") return;
			event.preventDefault();
			save();
		};
		window.addEventListener("keydown", onKey);
		return () => window.removeEventListener("keydown", onKey);
	});
}
