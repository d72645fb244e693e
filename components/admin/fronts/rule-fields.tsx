"use client";

import { useId } from "react";
import { Select } from "#components/ui/select.tsx";
import type { Backfill } from "#lib/fronts/layout.ts";
import { OfferBox } from "../stories/edit/offer-box.tsx";
import { useBoardDesk } from "./board-context.tsx";

type Props = { rule: Backfill; error: string | undefined; onChange: (rule: Backfill) => void };

/** Where stories come from that nobody picked. */
export function RuleFields({ rule, error, onChange }: Props) {
	const { names, knowTopic } = useBoardDesk();
	const id = useId();
	const choices = [
		{ value: "newest", label: "The newest" },
		...names.sections.map((section) => ({ value: `section-${section.id}`, label: `Section: ${section.name}` })),
		...Object.entries(names.topics).map(([topicId, name]) => ({ value: `topic-${topicId}`, label: `Topic: ${name}` })),
		{ value: "mostRead-24", label: "Most read, of the day" },
		{ value: "mostRead-168", label: "Most read, of the week" },
		{ value: "nothing", label: "Nothing: only what is held" },
	];

	return (
		<div className="grid gap-4 sm:grid-cols-2">
			<Select label="Filled up with" choices={choices} value={choiceOf(rule)} onChange={({ target }) => onChange(ruleOf(target.value))} />
			<OfferBox
				id={id}
				kind="topics"
				label="Or stories of a topic"
				error={error ?? ""}
				describe={({ name }) => ({ label: name })}
				chosen={rule.by === "topic" ? [rule.topicId] : []}
				onChoose={(topic) => {
					knowTopic(topic);
					onChange({ by: "topic", topicId: topic.id });
				}}
			/>
		</div>
	);
}

function choiceOf(rule: Backfill): string {
	switch (rule.by) {
		case "section":
			return `section-${rule.sectionId}`;
		case "topic":
			return `topic-${rule.topicId}`;
		case "mostRead":
			return `mostRead-${rule.hours}`;
		case "newest":
		case "nothing":
			return rule.by;
		default:
			return rule satisfies never;
	}
}

function ruleOf(value: string): Backfill {
	const [by, number] = value.split("-");
	if (by === "section") return { by, sectionId: Number(number) };
	if (by === "topic") return { by, topicId: Number(number) };
	if (by === "mostRead") return { by, hours: number === "168" ? 168 : 24 };

	return { by: by === "nothing" ? "nothing" : "newest" };
}
