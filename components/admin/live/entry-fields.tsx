import { useId } from "react";
import { Checkbox } from "#components/ui/checkbox.tsx";
import { FieldError } from "#components/ui/field.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import type { BodyDocument } from "#lib/body/element.ts";
import { longest, type TypedEntry } from "#lib/live/entry.ts";
import { EntryEditor } from "./entry-editor.tsx";

/** The language that a live story is written in, and its direction. */
export type EntryLanguage = { lang: string; dir: "ltr" | "rtl" };

type Entry = Omit<TypedEntry, "body"> & { body: BodyDocument };

type Props = {
	entry: Entry;
	language: EntryLanguage;
	wrong: { field?: string | null | undefined; message: string } | null;
	hasFocus: boolean;
	onChange: (part: Partial<Entry>) => void;
	onSend: () => void;
};

/** What an entry is made of. Ctrl or Cmd and Enter sends it, from each of its fields. */
export function EntryFields({ entry, language, wrong, hasFocus, onChange, onSend }: Props) {
	const id = useId();
	const errorOf = (field: string) => (wrong?.field === field ? wrong.message : undefined);

	return (
		<>
			<div className="grid gap-1">
				<p id={`${id}-label`} className="font-medium">
					Post
				</p>
				<EntryEditor
					initial={entry.body}
					{...language}
					labelledBy={`${id}-label`}
					describedBy={errorOf("body") && `${id}-error`}
					hasFocus={hasFocus}
					onChange={(body) => onChange({ body })}
					onSend={onSend}
				/>
				<FieldError id={id} error={errorOf("body")} />
			</div>
			<TextField
				label="Headline, if it needs one"
				{...language}
				maxLength={longest.headline}
				value={entry.headline}
				error={errorOf("headline")}
				onChange={(event) => onChange({ headline: event.target.value })}
				onKeyDown={(event) => {
					if (event.key !== "Enter" || !(event.metaKey || event.ctrlKey)) return;
					event.preventDefault();
					onSend();
				}}
			/>
			<div className="flex flex-wrap gap-x-6 gap-y-1">
				<Checkbox label="Key event" checked={entry.isKeyEvent} onChange={({ target }) => onChange({ isKeyEvent: target.checked })} />
				<Checkbox label="Pin to the top" checked={entry.isPinned} onChange={({ target }) => onChange({ isPinned: target.checked })} />
			</div>
		</>
	);
}
