"use client";

import { useEffect, useState } from "react";
import type { Key } from "react-aria-components";
import type { Option } from "#components/ui/combo-box.tsx";

export type FoundTopic = { id: number; name: string; slug: string; stories: number; hasFront: boolean };

const pause = 150;

/** Topics that hold what is typed, all but one: asked for from the first look on, and again when the typing pauses. */
export function useFoundTopics(except: number, find: (typed: string) => Promise<FoundTopic[]>) {
	const [typed, type] = useState("");
	const [isLooking, setLooking] = useState(false);
	const [found, setFound] = useState<FoundTopic[] | null>(null);
	const [isLost, setLost] = useState(false);

	useEffect(() => {
		if (!isLooking) return;
		let isOld = false;
		const timer = setTimeout(async () => {
			const topics = await find(typed).catch(() => null);
			if (isOld) return;
			setLost(topics === null);
			setFound(topics?.filter(({ id }) => id !== except) ?? null);
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
		nothing: isLost
			? "The topics cannot be searched now. Check your connection."
			: found === null
				? "Searching …"
				: "No other topic like this.",
		topicOf: (id: Key | null) => found?.find((topic) => topic.id === id) ?? null,
	};
}

function toOption({ id, name, stories }: FoundTopic): Option {
	return { id, label: name, detail: `${stories} published ${stories === 1 ? "story" : "stories"}` };
}
