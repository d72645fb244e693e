import { useEffect, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { ConfirmDialog } from "#components/ui/confirm-dialog.tsx";
import { StatusBadge } from "#components/ui/status-badge.tsx";
import type { OpenedPage } from "./page-editor.tsx";

type Props = {
	page: OpenedPage;
	address: string;
	busy: "save" | "publish" | null;
	isChanged: boolean;
	save: (publish: boolean) => Promise<void>;
	takeOffline: () => Promise<void>;
	remove: () => Promise<void>;
};

/** What can be done with a page, and how it stands with readers. Mod+S saves. */
export function PageBar({ page, address, busy, isChanged, save, takeOffline, remove }: Props) {
	const [asking, setAsking] = useState<"offline" | "delete" | null>(null);
	useSaveKey(() => void save(false));
	const { isLive } = page;
	const differs = isChanged || page.hasChanges;

	return (
		<div className="flex flex-wrap items-center gap-2 border-b border-rule pb-4">
			<p className="me-auto">
				<StatusBadge tone={!isLive ? "plain" : differs ? "caution" : "good"}>
					{!isLive ? "Not published" : differs ? "Readers see an older state" : "Readers see this"}
				</StatusBadge>{" "}
				{isLive && (
					<a href={`/${address}`} target="_blank" rel="noreferrer" className="text-sm underline underline-offset-3">
						See it
					</a>
				)}
				<span className="sr-only" role="status">
					{isChanged ? "There are changes that are not saved." : ""}
				</span>
			</p>
			{isLive ? (
				<Button kind="quiet" onPress={() => setAsking("offline")}>
					Take offline
				</Button>
			) : (
				<Button kind="quiet" onPress={() => setAsking("delete")}>
					Delete
				</Button>
			)}
			<Button onPress={() => void save(false)} isPending={busy === "save"} isDisabled={!isChanged}>
				{isChanged ? "Save" : "Saved"}
			</Button>
			<Button kind="primary" onPress={() => void save(true)} isPending={busy === "publish"} isDisabled={isLive && !differs}>
				{isLive ? "Update" : "Publish"}
			</Button>
			<ConfirmDialog
				title={asking === "offline" ? "Take this page offline?" : "Delete this page?"}
				confirm={asking === "offline" ? "Take offline" : "Delete"}
				isDanger
				isOpen={asking !== null}
				onOpenChange={(isOpen) => !isOpen && setAsking(null)}
				onConfirm={asking === "offline" ? takeOffline : remove}
			>
				<p>
					{asking === "offline"
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
