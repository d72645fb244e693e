"use client";

import { useEffect, useState } from "react";
import type { Key } from "react-aria-components";
import type { Option } from "#components/ui/combo-box.tsx";
import { actionFailure } from "#components/ui/outdated.ts";

export type FoundTopic = { id: number; name: string; slug: string; stories: number; hasFront: boolean };

const pause = 150;
const unreachable = "The topics cannot be searched now. Check your connection.";

/** Topics that hold what is typed, all but one: asked for from the first look on, and again when the typing pauses. */
export function useFoundTopics(except: number, find: (typed: string) => Promise<FoundTopic[]>) {
	const [typed, type] = useState("");
	const [isLooking, setLooking] = useState(false);
	const [found, setFound] = useState<FoundTopic[] | null>(null);
	const [failure, setFailure] = useState<string | null>(null);

	useEffect(() => {
		if (!isLooking) return;
		let isOld = false;
		const timer = setTimeout(async () => {
			const topics = await find(typed).catch((error: unknown) => actionFailure(error, unreachable));
			if (isOld) return;
			setFailure(typeof topics === "string" ? topics : null);
			setFound(typeof topics === "string" ? null : topics.filter(({ id }) => id !== except));
		}, pause);

		return () => {
			isOld = true;
			clearTimeout(timer);
		};
	}, [typed, isLooking, except, find]);

	return {
		typed,
		type,
		look: () => setLooking(true),
		options: (found ?? []).map(toOption),
		nothing: failure ?? (found === null ? "Searching …" : "No other topic like this."),
		topicOf: (id: Key | null) => found?.find((topic) => topic.id === id) ?? null,
	};
}

function toOption({ id, name, stories }: FoundTopic): Option {
	return { id, label: name, detail: `${stories} published ${stories === 1 ? "story" : "stories"}` };
}
