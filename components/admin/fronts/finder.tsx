"use client";

import { GripVertical, Plus } from "lucide-react";
import { useState } from "react";
import { Button as AriaButton, GridList, GridListItem, type Key, useDragAndDrop } from "react-aria-components";
import { Button } from "#components/ui/button.tsx";
import { Select } from "#components/ui/select.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import type { StoryCard } from "#lib/articles/article.ts";
import { cardOf, placeCard } from "#lib/fronts/board.ts";
import type { Container } from "#lib/fronts/layout.ts";
import { directionOf } from "#lib/site/site.ts";
import { useOffers } from "../stories/edit/use-offers.ts";
import { useBoardDesk } from "./board-context.tsx";
import { storyType } from "./drag.ts";
import { nameOf } from "./words.ts";

type Props = { takers: readonly Container[]; aim: (containerId: string) => void };

/** Published stories to put on the front: found by typing, added by a button, or dragged to their place. */
export function Finder({ takers, aim }: Props) {
	const { layout, change, target, knowStory } = useBoardDesk();
	const [typed, setTyped] = useState("");
	const { offers, wrong, isBehind } = useOffers("stories", typed, true);
	const none = typed.trim() ? "No published story has these words." : "No story is published yet.";
	const nothing = isBehind ? "Looking…" : wrong ? "Nothing to show." : none;
	const into = takers.find(({ id }) => id === target);
	const add = (story: StoryCard) => {
		if (!into) return;
		knowStory(story);
		change(placeCard(layout, story.id, into.id, into.cards.length), `${story.headline}: held in ${nameOf(into)}.`);
	};

	const { dragAndDropHooks } = useDragAndDrop({
		getItems: (keys: Set<Key>) =>
			[...keys].map((key) => {
				const story = offers.find(({ id }) => id === key);
				if (story) knowStory(story);
				return { [storyType]: String(key), "text/plain": story?.headline ?? "" };
			}),
		getAllowedDropOperations: () => ["move"],
	});

	return (
		<section aria-label="Find stories" aria-busy={isBehind} className="grid gap-3 rounded-lg border border-rule bg-surface p-3 sm:p-4">
			<TextField
				id="find-stories"
				label="Find stories"
				type="search"
				maxLength={200}
				value={typed}
				error={wrong ?? ""}
				hint="The newest, or those with the words that you type."
				onChange={({ target: field }) => setTyped(field.value)}
			/>
			<Select
				label="Add to"
				value={target}
				choices={takers.map((container) => ({ value: container.id, label: nameOf(container) }))}
				onChange={({ target: field }) => aim(field.value)}
			/>
			<GridList
				aria-label="Stories found"
				items={offers}
				dependencies={[layout, target]}
				dragAndDropHooks={dragAndDropHooks}
				keyboardNavigationBehavior="tab"
				renderEmptyState={() => <p className="px-3 py-4 text-sm text-soft">{nothing}</p>}
				className="max-h-[60dvh] overflow-y-auto rounded-md border border-rule"
			>
				{(story) => <Found story={story} where={cardOf(layout, story.id)?.container} into={into} add={() => add(story)} />}
			</GridList>
		</section>
	);
}

type FoundProps = { story: StoryCard; where: Container | undefined; into: Container | undefined; add: () => void };

function Found({ story, where, into, add }: FoundProps) {
	return (
		<GridListItem
			id={story.id}
			textValue={story.headline}
			className="grid grid-cols-[auto_minmax(0,1fr)_auto] items-center gap-x-2 border-b border-rule px-1.5 py-1.5 last:border-b-0 data-dragging:opacity-50"
		>
			<AriaButton
				slot="drag"
				aria-label={`Drag ${story.headline}`}
				className="grid size-8 cursor-grab place-items-center rounded-sm text-soft hover:text-ink pointer-coarse:size-11"
			>
				<GripVertical className="size-4" aria-hidden="true" />
			</AriaButton>
			<div className="min-w-0">
				<p className="text-sm leading-snug font-medium">
					<bdi {...(story.lang ? { lang: story.lang, dir: directionOf(story.lang) } : {})}>{story.headline}</bdi>
				</p>
				<p className="text-sm text-soft">
					{story.section.name}
					{where && ` · held in ${nameOf(where)}`}
				</p>
			</div>
			<Button kind="quiet" size="small" className="px-2" isDisabled={!into} aria-label={`Add ${story.headline}`} onPress={add}>
				<Plus aria-hidden="true" />
			</Button>
		</GridListItem>
	);
}
