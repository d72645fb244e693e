"use client";

import type { FormState } from "#components/ui/form-state.ts";
import { MergeTerm } from "./merge-term.tsx";
import type { FoundContributor } from "./use-found-terms.ts";

type Props = {
	contributor: FoundContributor;
	/** How many published stories name them, and how many versions of stories, in words. */
	counted: { stories: string; versions: string };
	find: (typed: string) => Promise<FoundContributor[]>;
	merge: (fromId: number, intoId: number) => Promise<FormState>;
};

/** Makes one contributor of two spellings of the same name. */
export function MergeContributor({ contributor, counted, find, merge }: Props) {
	return (
		<MergeTerm
			kind="contributor"
			term={contributor}
			intro="For one person who is here twice, such as under two spellings. Bylines name the other one from then on, and this one’s address leads to their page."
			find={find}
			merge={merge}
		>
			{(into) => (
				<>
					<p>
						{counted.stories} and {counted.versions.toLowerCase()} (earlier ones and drafts too) will name “<bdi>{into.name}</bdi>” instead
						of “<bdi>{contributor.name}</bdi>”, once where a byline names both. /by/{contributor.slug} will lead to /by/{into.slug}. This
						cannot be taken back.
					</p>
					<p>
						What “<bdi>{into.name}</bdi>” lacks of portrait, role and biography is taken from “<bdi>{contributor.name}</bdi>”.
						{contributor.hasAccount &&
							(into.hasAccount ? " The account of the one that ends will be linked to nobody." : " The account goes over as well.")}
					</p>
				</>
			)}
		</MergeTerm>
	);
}
