"use client";

import type { FormState } from "#components/ui/form-state.ts";
import { MergeTerm } from "./merge-term.tsx";
import type { FoundTopic } from "./use-found-terms.ts";

type Props = {
	topic: FoundTopic;
	find: (typed: string) => Promise<FoundTopic[]>;
	merge: (fromId: number, intoId: number) => Promise<FormState>;
};

/** Makes one topic of two that mean the same. */
export function MergeTopic({ topic, find, merge }: Props) {
	return (
		<MergeTerm
			kind="topic"
			term={topic}
			intro="For two that mean the same. Stories go over to the other one, and this one’s address leads to it."
			find={find}
			merge={merge}
		>
			{(into) => (
				<>
					<p>
						Every story that carries “<bdi>{topic.name}</bdi>” will carry “<bdi>{into.name}</bdi>” instead, and /topic/{topic.slug} will
						lead to /topic/{into.slug}. This cannot be taken back.
					</p>
					{topic.hasFront && <p>{into.hasFront ? <FrontEnds from={topic.name} into={into.name} /> : "Its front goes over as well."}</p>}
				</>
			)}
		</MergeTerm>
	);
}

function FrontEnds({ from, into }: { from: string; into: string }) {
	return (
		<>
			Both have a front of their own. The front of “<bdi>{into}</bdi>” stays as it is; that of “<bdi>{from}</bdi>” is deleted, with its
			history and its plan.
		</>
	);
}
