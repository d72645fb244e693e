import { useEffect, useState } from "react";
import type { StoryCard } from "#lib/articles/article.ts";
import type { NamedContributor, NamedTopic, OfferedStory } from "#lib/articles/editing.ts";

export type OfferKind = "stories" | "working-stories" | "topics" | "contributors";
export type Offers = { stories: StoryCard; "working-stories": OfferedStory; topics: NamedTopic; contributors: NamedContributor };

const pauseAfterTyping = 150;

/** What the server offers for words typed so far. Throws where it cannot be asked. */
export async function fetchOffers<Offer>(kind: OfferKind, typed: string, signal?: AbortSignal): Promise<Offer[]> {
	const response = await fetch(`/api/stories/offers/${kind}?q=${encodeURIComponent(typed.slice(0, 200))}`, { signal: signal ?? null });
	if (!response.ok) throw new Error(`Offers answered ${response.status}`);

	return ((await response.json()) as { offers: Offer[] }).offers;
}

/** Offers that follow what is typed. `wrong` says so where they cannot be had; `isBehind` while they are still those of other words. */
export function useOffers<Kind extends OfferKind>(kind: Kind, typed: string, isOn: boolean) {
	const [state, setState] = useState<{ offers: Offers[Kind][]; wrong?: string; of: string | null }>({ offers: [], of: null });

	useEffect(() => {
		if (!isOn) return;
		const asking = new AbortController();
		const ask = async () => {
			try {
				setState({ offers: await fetchOffers<Offers[Kind]>(kind, typed, asking.signal), of: typed });
			} catch {
				if (asking.signal.aborted) return;
				setState({ offers: [], of: typed, wrong: "Nothing could be searched. Check your connection and type again." });
			}
		};
		const timer = setTimeout(() => void ask(), pauseAfterTyping);
		return () => {
			clearTimeout(timer);
			asking.abort();
		};
	}, [kind, typed, isOn]);

	return { ...state, isBehind: isOn && state.of !== typed };
}
