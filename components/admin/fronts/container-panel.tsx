"use client";

import { ArrowDown, ArrowUp, GripVertical, Plus, SlidersHorizontal, Trash2 } from "lucide-react";
import { Button } from "#components/ui/button.tsx";
import { classes } from "#components/ui/classes.ts";
import { moveContainer, removeContainer } from "#lib/fronts/board.ts";
import type { Container } from "#lib/fronts/layout.ts";
import { useBoardDesk } from "./board-context.tsx";
import { CardList } from "./card-list.tsx";
import type { ContainerDrag } from "./use-container-drag.ts";
import { kindWords, movedWords, nameOf, summaryOf } from "./words.ts";

type Props = { container: Container; index: number; count: number; drag: ContainerDrag };

/** One container: what it is, what stands in it, and what moves and changes it. */
export function ContainerPanel({ container, index, count, drag: { held, handle } }: Props) {
	const { names, openContainer } = useBoardDesk();
	const { id, kind } = container;
	const name = nameOf(container);
	const takes = kind !== "sections" && kind !== "promo";

	return (
		<li
			className={classes(
				"relative grid gap-3 rounded-lg border border-rule bg-surface p-3 sm:p-4",
				held?.id === id && "opacity-50 outline-2 outline-accent outline-dashed",
			)}
			data-container={id}
		>
			{held && <DropLine held={held} id={id} index={index} />}
			<div className="flex flex-wrap items-start justify-between gap-x-4 gap-y-2">
				<div className="relative min-w-0 ps-7">
					{/* For pointers: whoever has none moves it by the buttons. */}
					<span
						data-drag-handle=""
						title={`Drag ${name}`}
						aria-hidden="true"
						className="absolute inset-s-0 -top-0.5 grid h-8 w-6 cursor-grab touch-none place-items-center rounded-sm text-soft select-none hover:text-ink active:cursor-grabbing pointer-coarse:-top-2.5 pointer-coarse:-inset-s-2.5 pointer-coarse:size-11"
						{...handle(id)}
					>
						<GripVertical className="size-4" />
					</span>
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

/** Where what is dragged would come to stand: a line between this container and the one before, or below the last. */
function DropLine({ held, id, index }: { held: NonNullable<ContainerDrag["held"]>; id: string; index: number }) {
	const { layout } = useBoardDesk();
	const others = layout.containers.filter((each) => each.id !== held.id);
	const from = layout.containers.findIndex((each) => each.id === held.id);
	if (held.place === from) return null; // there it stands
	const isBefore = others[held.place]?.id === id;
	const isAfterLast = held.place === others.length && index === layout.containers.length - 1;
	if (!isBefore && !isAfterLast) return null;

	return (
		<span
			aria-hidden="true"
			className={classes("absolute inset-x-0 h-1 rounded-full bg-accent", isBefore ? "-top-[0.6875rem]" : "-bottom-[0.6875rem]")}
		/>
	);
}

function Move({ container, by, isEnd }: { container: Container; by: 1 | -1; isEnd: boolean }) {
	const { layout, change } = useBoardDesk();
	const name = nameOf(container);
	const move = () => {
		if (isEnd) return; // stays focused at the ends, where a disabled button would lose it
		const next = moveContainer(layout, container.id, by);
		change(next, movedWords(next, container.id));
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
