import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import type { usePhotoDraft } from "./use-photo-draft.ts";

type Props = Pick<ReturnType<typeof usePhotoDraft>, "status" | "isDirty" | "undo" | "revert"> & {
	/** Fills in the words of the photo before; null where there is nothing to fill in. */
	repeat: (() => void) | null;
	/** Null at the end of the list. */
	saveAndNext: (() => void) | null;
};

/** What can be done with what was typed, and where it stands. */
export function EditorBar({ status, isDirty, undo, revert, repeat, saveAndNext }: Props) {
	const isPending = status.kind === "saving";

	return (
		<div className="sticky bottom-0 z-10 -mx-1 grid gap-3 border-t border-rule bg-paper px-1 py-3">
			{status.kind === "failed" && (
				<Notice tone="danger" live>
					{status.message}
				</Notice>
			)}
			<div className="flex flex-wrap items-center gap-2">
				{saveAndNext && (
					<Button kind="primary" onPress={saveAndNext} isPending={isPending} aria-keyshortcuts="Control+Enter Meta+Enter">
						Save and next
					</Button>
				)}
				<Button type="submit" kind={saveAndNext ? "secondary" : "primary"} isPending={isPending} aria-keyshortcuts="Control+S Meta+S">
					Save
				</Button>
				{repeat && (
					<Button kind="quiet" onPress={repeat}>
						Repeat the last photo’s words
					</Button>
				)}
				{isDirty && (
					<Button kind="quiet" onPress={revert}>
						Discard changes
					</Button>
				)}
				{undo && status.kind === "saved" && (
					<Button kind="quiet" onPress={() => void undo()}>
						Undo
					</Button>
				)}
			</div>
			<p role="status" className="text-sm text-soft">
				{statusWords(status.kind, isDirty)}
			</p>
			<p className="text-sm text-soft max-sm:hidden">
				<kbd>Ctrl</kbd> or <kbd>⌘</kbd> with <kbd>Enter</kbd> saves and goes to the next, with <kbd>S</kbd> saves.
			</p>
		</div>
	);
}

function statusWords(kind: Props["status"]["kind"], isDirty: boolean): string {
	if (kind === "saving") return "Saving…";
	if (isDirty) return "Not saved yet.";

	return kind === "saved" ? "Saved." : "";
}
