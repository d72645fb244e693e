import { useState } from "react";
import type { DeskEntry } from "#lib/live/desk-queries.ts";
import type { EntryShelf, KeptEntry } from "./kept-entry.ts";

type Words = Pick<KeptEntry, "headline" | "body" | "isKeyEvent" | "isPinned">;

/**
 * The words of a post that is being changed: those that this browser kept of a change before, else its own. `over` is the version that
 * they were typed over, whichever the list knows by the time they are sent.
 */
export function useEdit({ version, headline, body, isKeyEvent, isPinned }: DeskEntry, shelf: EntryShelf) {
	const [found] = useState(() => shelf.read());
	const [over] = useState(found ? Number(found.key) : version);
	const [typed, setTyped] = useState<Words>(found ?? { headline, body, isKeyEvent, isPinned });
	const change = (part: Partial<Words>) => {
		const next = { ...typed, ...part };
		setTyped(next);
		shelf.write({ ...next, key: String(over), isSent: false });
	};

	return { typed: wordsOf(typed), over, isFound: found !== null, change };
}

function wordsOf({ headline, body, isKeyEvent, isPinned }: Words): Words {
	return { headline, body, isKeyEvent, isPinned };
}
