"use client";

import { ArrowDown, ArrowUp, GripVertical } from "lucide-react";
import Link from "next/link";
import { Button as AriaButton, GridListItem } from "react-aria-components";
import { buttonStyle } from "#components/ui/button-style.ts";
import { moveKey } from "./use-move-focus.ts";

export type ListedSection = {
	id: number;
	slug: string;
	name: string;
	description: string;
	/** Name of the section that it stands below. */
	below: string | null;
	stories: number;
	storiesWords: string;
};

type Props = { section: ListedSection; isFirst: boolean; isLast: boolean; move: (by: number) => void };

/** One section, with what moves it. */
export function SectionRow({ section, isFirst, isLast, move }: Props) {
	return (
		<GridListItem
			id={section.id}
			textValue={section.name}
			className="grid grid-cols-[auto_minmax(0,1fr)_auto] items-center gap-x-2 border-b border-rule px-2 py-2.5 last:border-b-0 data-dragging:opacity-50 sm:gap-x-3 sm:px-3"
		>
			<AriaButton
				slot="drag"
				aria-label={`Drag ${section.name}`}
				className="grid size-8 cursor-grab place-items-center rounded-sm text-soft hover:text-ink pointer-coarse:size-11"
			>
				<GripVertical className="size-4" aria-hidden="true" />
			</AriaButton>
			<div className="grid gap-x-4 sm:grid-cols-[minmax(0,1fr)_8rem] sm:items-baseline">
				<div className="min-w-0">
					<Link href={`/admin/sections/${section.id}`} dir="auto" className="font-semibold underline underline-offset-3">
						{section.name}
					</Link>
					<p className="truncate text-sm text-soft">
						<span dir="ltr">/{section.slug}</span>
						{section.below && (
							<>
								{" "}
								· below <bdi>{section.below}</bdi>
							</>
						)}
						{section.description && <bdi className="max-sm:hidden"> · {section.description}</bdi>}
					</p>
				</div>
				<p className="text-sm text-soft tabular-nums sm:text-end">{section.storiesWords}</p>
			</div>
			<div className="flex gap-1">
				<MoveButton label={`Move ${section.name} up`} isEnd={isFirst} name={moveKey(section.id, -1)} onClick={() => move(-1)}>
					<ArrowUp aria-hidden="true" />
				</MoveButton>
				<MoveButton label={`Move ${section.name} down`} isEnd={isLast} name={moveKey(section.id, 1)} onClick={() => move(1)}>
					<ArrowDown aria-hidden="true" />
				</MoveButton>
			</div>
		</GridListItem>
	);
}

type MoveProps = { label: string; isEnd: boolean; name: string; onClick: () => void; children: React.ReactNode };

/** Keeps the focus at the ends, where a disabled button would lose it. */
function MoveButton({ label, isEnd, name, onClick, children }: MoveProps) {
	return (
		<button
			type="button"
			aria-label={label}
			aria-disabled={isEnd || undefined}
			data-disabled={isEnd || undefined}
			data-move={name}
			onClick={onClick}
			className={buttonStyle("quiet", "small", "size-9 px-0 pointer-coarse:size-11")}
		>
			{children}
		</button>
	);
}
