import { Button } from "#components/ui/button.tsx";
import { toast } from "#components/ui/toast.tsx";
import type { BodyDocument } from "#lib/body/element.ts";
import { countWords, plainText } from "#lib/body/text.ts";
import { wordsOf } from "../stories/status.ts";
import type { DraftCopies } from "./use-draft-copies.ts";
import { useSavedTime } from "./use-saved-time.ts";

type Props<Draft> = { copies: DraftCopies<Draft>; titleOf: (draft: Draft) => string };

/** Copies that were put aside in this browser: to bring back, or to throw away. */
export function AsideCopies<Draft extends { body: BodyDocument }>({ copies, titleOf }: Props<Draft>) {
	const time = useSavedTime();
	if (copies.aside.length === 0) return null;

	return (
		<ul className="grid divide-y divide-rule border-y border-rule">
			{copies.aside.map((copy) => (
				<li key={copy.id} className="grid gap-1 py-2">
					<p className="font-serif leading-snug font-semibold" dir="auto">
						{titleOf(copy.draft)}
					</p>
					<p className="text-sm text-soft">
						{time(copy.at)} · {wordsOf(countWords(plainText(copy.draft.body)))}
					</p>
					<div className="flex flex-wrap gap-2">
						<Button
							size="small"
							aria-label={`Bring back the copy of ${time(copy.at)}`}
							onPress={async () => {
								if (!(await copies.restore(copy))) toast("This browser has no room to put aside what is here. Save it first.", "danger");
							}}
						>
							Bring back
						</Button>
						<Button kind="quiet" size="small" aria-label={`Throw away the copy of ${time(copy.at)}`} onPress={() => copies.remove(copy)}>
							Throw away
						</Button>
					</div>
				</li>
			))}
		</ul>
	);
}
