import { useEffect, useRef, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { IntlText } from "#components/ui/intl-text.tsx";
import { StatusBadge } from "#components/ui/status-badge.tsx";
import { absoluteTime, shortMoment, type TimeStyle } from "#components/ui/time-words.ts";
import { toast } from "#components/ui/toast.tsx";
import { plainText } from "#lib/body/body.ts";
import type { DeskEntry } from "#lib/live/desk-queries.ts";
import type { DeedAnswer } from "../stories/deeds/deeds.ts";
import { useDeed } from "../stories/deeds/use-deed.ts";
import type { EntryDeeds } from "./deeds.ts";
import { EditEntry } from "./edit-entry.tsx";
import type { EntryLanguage } from "./entry-fields.tsx";
import { EntryMenu } from "./entry-menu.tsx";
import type { EntryShelf } from "./kept-entry.ts";

type Props = {
	entry: DeskEntry;
	shelfOf: (entryId: number) => EntryShelf;
	mayChange: boolean;
	language: EntryLanguage;
	style: TimeStyle;
	deeds: EntryDeeds;
};

/** One post on the desk: what it says, and what can be done with it. */
export function EntryRow({ entry, shelfOf, mayChange, language, style, deeds }: Props) {
	const [isEditing, setIsEditing] = useState(false);
	const { isPending, run } = useDeed();
	const { id: entryId, removedAt } = entry;
	const row = useFocusAfter(removedAt !== null);
	const carryOut = async (deed: () => Promise<DeedAnswer>) => {
		const answer = await run(deed);
		toast(answer.message, answer.done ? "good" : "danger");
	};

	return (
		<li ref={row} id={`entry-${entryId}`} className="grid gap-1 border-b border-rule py-3">
			<div className="flex items-start justify-between gap-3">
				<p className="flex flex-wrap items-baseline gap-x-2 gap-y-1 text-sm text-soft">
					<time dateTime={entry.postedAt.toISOString()} title={absoluteTime(entry.postedAt, style)} suppressHydrationWarning>
						{shortMoment(entry.postedAt, style)}
					</time>
					<bdi>{entry.authorName}</bdi>
					{removedAt && <StatusBadge tone="caution">Removed</StatusBadge>}
					{entry.isPinned && <StatusBadge tone="accent">Pinned</StatusBadge>}
					{entry.isKeyEvent && <StatusBadge tone="accent">Key event</StatusBadge>}
					{entry.editedAt && <IntlText>{`edited ${shortMoment(entry.editedAt, style)}`}</IntlText>}
				</p>
				{mayChange && removedAt && (
					<Button size="small" isPending={isPending} onPress={() => void carryOut(() => deeds.restore({ entryId }))}>
						Restore
					</Button>
				)}
				{mayChange && !removedAt && (
					<EntryMenu
						entry={entry}
						isPending={isPending}
						onEdit={() => setIsEditing(true)}
						onMark={(marks) => void carryOut(() => deeds.edit({ ...typed(entry), ...marks }))}
						onRemove={() => void carryOut(() => deeds.remove({ entryId }))}
					/>
				)}
			</div>
			<div lang={language.lang} dir={language.dir} className={removedAt ? "text-soft line-through" : undefined}>
				{entry.headline && <h3 className="font-serif text-lg leading-snug font-semibold wrap-anywhere">{entry.headline}</h3>}
				<p className="whitespace-pre-line wrap-anywhere">{plainText(entry.body)}</p>
			</div>
			{isEditing && (
				<EditEntry entry={entry} shelf={shelfOf(entryId)} language={language} edit={deeds.edit} onClose={() => setIsEditing(false)} />
			)}
		</li>
	);
}

/** Gives the focus to what stands in the place of the button that was pressed, once the row is another. */
function useFocusAfter(isRemoved: boolean) {
	const row = useRef<HTMLLIElement>(null);
	const was = useRef(isRemoved);
	useEffect(() => {
		if (was.current === isRemoved) return;
		was.current = isRemoved;
		// A colleague may have removed it meanwhile: then nobody is taken away from what they do.
		if (document.activeElement === document.body) row.current?.querySelector("button")?.focus();
	}, [isRemoved]);

	return row;
}

function typed({ id: entryId, version, headline, body, isKeyEvent, isPinned }: DeskEntry) {
	return { entryId, version, headline, body, isKeyEvent, isPinned };
}
