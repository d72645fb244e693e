import { Select } from "#components/ui/select.tsx";
import { TextArea } from "#components/ui/text-field.tsx";
import type { CorrectionKind } from "#lib/articles/article.ts";

const kinds: { value: CorrectionKind; label: string }[] = [
	{ value: "correction", label: "Correction: something was wrong" },
	{ value: "clarification", label: "Clarification: something could be misread" },
	{ value: "update", label: "Update: something has happened since" },
];

/** What a kind of note is called. */
export const kindNames: Record<CorrectionKind, string> = { correction: "Correction", clarification: "Clarification", update: "Update" };

type Props = {
	kind: CorrectionKind;
	text: string;
	error: string | undefined;
	onKind: (kind: CorrectionKind) => void;
	onText: (text: string) => void;
};

/** What a public note says, and of which kind it is. */
export function NoteFields({ kind, text, error, onKind, onText }: Props) {
	return (
		<>
			<Select label="Kind" choices={kinds} value={kind} onChange={({ target }) => onKind(target.value as CorrectionKind)} />
			<TextArea
				label="Note"
				dir="auto"
				value={text}
				error={error}
				hint="What was wrong, and what is right: “An earlier version said ten. It was nine.”"
				onChange={({ target }) => onText(target.value)}
			/>
		</>
	);
}
