"use client";

import { useEffect, useState } from "react";
import type { Key } from "react-aria-components";
import type { Option } from "#components/ui/combo-box.tsx";
import { actionFailure } from "#components/ui/outdated.ts";

/** A topic or contributor that another may be merged into. */
export type FoundTerm = { id: number; name: string; slug: string; stories: number };
export type FoundTopic = FoundTerm & { hasFront: boolean };
export type FoundContributor = FoundTerm & { hasAccount: boolean };

/** What the thing that is looked for is called. */
export type TermKind = "topic" | "contributor";

const pause = 150;
const unreachable = (kind: TermKind) => `The ${kind}s cannot be searched now. Check your connection.`;

/** Topics or contributors whose name holds what is typed, all but one: asked for from the first look on, and again when the typing pauses. */
export function useFoundTerms<Term extends FoundTerm>(kind: TermKind, except: number, find: (typed: string) => Promise<Term[]>) {
	const [typed, type] = useState("");
	const [isLooking, setLooking] = useState(false);
	const [found, setFound] = useState<Term[] | null>(null);
	const [failure, setFailure] = useState<string | null>(null);

	useEffect(() => {
		if (!isLooking) return;
		let isOld = false;
		const timer = setTimeout(async () => {
			const terms = await find(typed).catch((error: unknown) => actionFailure(error, unreachable(kind)));
			if (isOld) return;
			setFailure(typeof terms === "string" ? terms : null);
			setFound(typeof terms === "string" ? null : terms.filter(({ id }) => id !== except));
		}, pause);

		return () => {
			isOld = true;
			clearTimeout(timer);
		};
	}, [kind, typed, isLooking, except, find]);

	return {
		typed,
		type,
		look: () => setLooking(true),
		options: (found ?? []).map(toOption),
		nothing: failure ?? (found === null ? "Searching …" : `No other ${kind} like this.`),
		termOf: (id: Key | null) => found?.find((term) => term.id === id) ?? null,
	};
}

function toOption({ id, name, stories }: FoundTerm): Option {
	return { id, label: name, detail: `${stories} published ${stories === 1 ? "story" : "stories"}` };
}
