import { useRef, useState } from "react";
import type { BodyDocument } from "#lib/body/element.ts";
import { bodySchema } from "#lib/body/schema.ts";
import { withoutEmptyEnd } from "../stories/edit/empty-end.ts";

/** A body to begin to write from, and what hears of its changes: of those alone that are some. Both stay the same for as long as the editor is there. */
export function useBodyChange(now: () => BodyDocument, onBody: (body: BodyDocument) => void) {
	const [initial] = useState(now);
	const last = useRef<string>(undefined);
	last.current ??= JSON.stringify(withoutEmptyEnd(bodySchema.nodeFromJSON(initial).toJSON()));

	const change = (typed: BodyDocument) => {
		const body = withoutEmptyEnd(typed);
		const json = JSON.stringify(body);
		// Clicking into a text that ends with a photo makes a place to type after it: that is no change yet.
		if (json === last.current) return;
		last.current = json;
		onBody(body);
	};
	return { initial, change };
}
