import { useState } from "react";
import { actionFailure, outdatedWithDraft } from "#components/ui/outdated.ts";
import { ChosenList } from "../chosen-list.tsx";
import { OfferBox } from "../offer-box.tsx";
import { useField, useStoryDesk } from "../story-context.tsx";

/** Makes a topic of this name, or finds the one that has it; words where neither can be. */
export type MakeTopic = (name: string) => Promise<{ topic: { id: number; name: string } } | { message: string }>;

/** What the story is about: topics found by typing, or made. */
export function TopicsField({ makeTopic }: { makeTopic: MakeTopic }) {
	const { named, remember } = useStoryDesk();
	const { value, set, error, id } = useField("topicIds");
	const [wrong, setWrong] = useState<string>();
	const add = (topic: { id: number; name: string }) => {
		remember({ topics: { [topic.id]: topic } });
		setWrong(undefined);
		if (!value.includes(topic.id)) set([...value, topic.id]);
	};
	const make = async (name: string) => {
		try {
			const made = await makeTopic(name);
			if ("topic" in made) add(made.topic);
			else setWrong(made.message);
		} catch (error) {
			const unreachable = `“${name}” could not be made a topic. Check your connection and try again.`;
			setWrong(actionFailure(error, unreachable, outdatedWithDraft));
		}
	};

	return (
		<div className="grid gap-2">
			<OfferBox
				id={id}
				kind="topics"
				label="Topics"
				error={error ?? wrong}
				describe={({ name }) => ({ label: name })}
				chosen={value}
				onChoose={add}
				make={{ label: (name) => `Make the topic “${name}”`, run: (name) => void make(name) }}
			/>
			<ChosenList
				label="Topics of this story"
				chosen={value.map((topicId) => {
					const name = named.topics[topicId]?.name ?? `Topic ${topicId}`;
					return { key: String(topicId), name, content: <bdi>{name}</bdi> };
				})}
				onRemove={(index) => set(value.filter((_, each) => each !== index))}
			/>
		</div>
	);
}
