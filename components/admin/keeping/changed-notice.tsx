import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { useKeeping, useKeptPart } from "./keeping-context.ts";
import { useSavedTime } from "./use-saved-time.ts";

/** Tells that fields on this page are somebody else's now, until it was read. */
export function ChangedNotice() {
	const { keeper, hasHistory, describe } = useKeeping();
	const time = useSavedTime();
	const changed = useKeptPart((kept) => kept.changedBy);
	if (!changed) return null;
	const names = changed.fields.map((field) => describe(field, null).name).join(", ");

	return (
		<Notice live tone="caution" title={`${changed.savedBy || "Somebody else"} changed this at ${time(changed.savedAt)}: ${names}`}>
			<p>What you see here now is theirs.{hasHistory && " What was here before is in the history."}</p>
			<div>
				<Button size="small" onPress={() => keeper.dismissChange()}>
					Close
				</Button>
			</div>
		</Notice>
	);
}
