"use client";

import { ArrowDown, ArrowUp, Plus, SlidersHorizontal, Trash2 } from "lucide-react";
import { Button } from "#components/ui/button.tsx";
import { moveContainer, removeContainer } from "#lib/fronts/board.ts";
import type { Container } from "#lib/fronts/layout.ts";
import { useBoardDesk } from "./board-context.tsx";
import { CardList } from "./card-list.tsx";
import { kindWords, nameOf, summaryOf } from "./words.ts";

type Props = { container: Container; index: number; count: number };

/** One container: what it is, what stands in it, and what moves and changes it. */
export function ContainerPanel({ container, index, count }: Props) {
	const { names, openContainer } = useBoardDesk();
	const { id, kind } = container;
	const name = nameOf(container);
	const takes = kind !== "sections" && kind !== "promo";

	return (
		<li className="grid gap-3 rounded-lg border border-rule bg-surface p-3 sm:p-4" data-container={id}>
			<div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
				<div className="min-w-0">
					<h2 id={`container-${id}`} dir="auto" className="font-serif text-lg leading-tight font-semibold">
						{name}
					</h2>
					<p className="text-sm text-soft">
						{container.title && `${kindWords[kind].name}. `}
						{summaryOf(container, names)}.
					</p>
				</div>
				<div className="flex flex-wrap gap-1">
					<Move container={container} by={-1} isEnd={index === 0} />
					<Move container={container} by={1} isEnd={index === count - 1} />
					<Button kind="quiet" size="small" aria-label={`Options of ${name}`} onPress={() => openContainer(id)}>
						<SlidersHorizontal aria-hidden="true" /> <span className="max-sm:sr-only">Options</span>
					</Button>
					<Remove container={container} />
				</div>
			</div>
			{takes ? <CardList container={container} /> : <About container={container} />}
			{takes && <AddStory container={container} />}
		</li>
	);
}

function Move({ container, by, isEnd }: { container: Container; by: 1 | -1; isEnd: boolean }) {
	const { layout, change } = useBoardDesk();
	const name = nameOf(container);
	const move = () => {
		if (isEnd) return; // stays focused at the ends, where a disabled button would lose it
		const next = moveContainer(layout, container.id, by);
		const place = next.containers.findIndex(({ id }) => id === container.id) + 1;
		change(next, `${name} is now container ${place} of ${next.containers.length}.`);
	};

	return (
		<Button
			kind="quiet"
			size="small"
			className={isEnd ? "px-2 opacity-55" : "px-2"}
			aria-label={`Move ${name} ${by < 0 ? "up" : "down"}`}
			aria-disabled={isEnd || undefined}
			onPress={move}
		>
			{by < 0 ? <ArrowUp aria-hidden="true" /> : <ArrowDown aria-hidden="true" />}
		</Button>
	);
}

function Remove({ container }: { container: Container }) {
	const { layout, change } = useBoardDesk();
	const name = nameOf(container);
	const remove = () => {
		change(removeContainer(layout, container.id), `${name} is removed. Undo brings it back.`);
		document.getElementById("add-container")?.focus();
	};

	return (
		<Button kind="quiet" size="small" className="px-2" aria-label={`Remove ${name}`} onPress={remove}>
			<Trash2 aria-hidden="true" />
		</Button>
	);
}

function AddStory({ container }: { container: Container }) {
	const { aimAt } = useBoardDesk();

	return (
		<p>
			<Button kind="quiet" size="small" aria-label={`Add a story to ${nameOf(container)}`} onPress={() => aimAt(container.id)}>
				<Plus aria-hidden="true" /> Add a story
			</Button>
		</p>
	);
}

/** What stands in a container that takes no picked stories. */
function About({ container }: { container: Container }) {
	const { names } = useBoardDesk();
	const { kind, promo } = container;
	if (kind === "sections")
		return (
			<p className="text-sm">
				{names.sections
					.filter(({ parentId }) => parentId === null)
					.map(({ name }) => name)
					.join(" · ") || "There is no section yet."}
			</p>
		);

	return (
		<p className="text-sm" dir="auto">
			{promo?.headline || "Give it words and an address under Options."}{" "}
			{promo?.address && <span className="text-soft">→ {promo.address}</span>}
		</p>
	);
}
