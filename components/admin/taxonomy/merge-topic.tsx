"use client";

import { useState } from "react";
import type { Key } from "react-aria-components";
import { Button } from "#components/ui/button.tsx";
import { ComboBox } from "#components/ui/combo-box.tsx";
import { ConfirmDialog } from "#components/ui/confirm-dialog.tsx";
import { FormMessage } from "#components/ui/form.tsx";
import { type FormState, untouched } from "#components/ui/form-state.ts";
import { type FoundTopic, useFoundTopics } from "./use-found-topics.ts";
import { useMoveOn } from "./use-move-on.ts";

type Props = {
	topic: FoundTopic;
	find: (typed: string) => Promise<FoundTopic[]>;
	merge: (fromId: number, intoId: number) => Promise<FormState>;
};

/** Makes one topic of two that mean the same. */
export function MergeTopic({ topic, find, merge }: Props) {
	const { typed, type, look, options, nothing, topicOf } = useFoundTopics(topic.id, find);
	const [into, setInto] = useState<FoundTopic | null>(null);
	const [isOpen, setOpen] = useState(false);
	const [state, setState] = useState<FormState>(untouched);
	const here = useMoveOn(state);

	function choose(id: Key | null) {
		const chosen = topicOf(id);
		setInto(chosen);
		if (chosen) type(chosen.name);
	}

	function ask() {
		setState(into ? untouched : { errors: { intoId: "Choose the topic that stays." } });
		setOpen(into !== null);
	}

	return (
		<section aria-labelledby="merge-title" className="grid gap-4">
			<h2 id="merge-title" className="font-serif text-xl font-semibold">
				Merge into another topic
			</h2>
			<p className="text-soft">For two that mean the same. Stories go over to the other one, and this one’s address leads to it.</p>
			<FormMessage state={here} />
			<ComboBox
				label="The topic that stays"
				options={options}
				filters={false}
				nothing={nothing}
				onFocus={look}
				inputValue={typed}
				onInputChange={(text) => {
					type(text);
					if (text !== into?.name) setInto(null);
				}}
				selectedKey={into?.id ?? null}
				onSelectionChange={choose}
				error={state.errors.intoId}
			/>
			<p>
				<Button onPress={ask}>Merge …</Button>
			</p>
			<ConfirmDialog
				title={`Merge “${topic.name}” into “${into?.name}”?`}
				confirm="Merge"
				isOpen={isOpen}
				onOpenChange={setOpen}
				onConfirm={async () => setState(await merge(topic.id, into?.id ?? 0))}
			>
				<p>
					Every story that carries “<bdi>{topic.name}</bdi>” will carry “<bdi>{into?.name}</bdi>” instead, and /topic/{topic.slug} will lead
					to /topic/{into?.slug}. This cannot be taken back.
				</p>
				{topic.hasFront && <p>{into?.hasFront ? <FrontEnds from={topic.name} into={into.name} /> : "Its front goes over as well."}</p>}
			</ConfirmDialog>
		</section>
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
