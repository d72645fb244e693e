import { useEffect, useId, useRef, useState } from "react";
import { classes } from "#components/ui/classes.ts";

type Props = {
	label: string;
	value: string;
	onChange: (value: string) => void;
	hint?: string;
	/** What is wrong with a value; while something is, the story keeps the last good one. */
	check?: (value: string) => string | null;
	maxLength?: number;
	type?: "text" | "url";
};

/** One line that belongs to an element: a caption, an attribution. Kept in the story at every keystroke. */
export function NodeField({ label, value, onChange, hint, check, maxLength = 2000, type = "text" }: Props) {
	const id = useId();
	const [typed, setTyped] = useState(value);
	const isHere = useRef(false);
	const wrong = check?.(typed) ?? null;

	// Undo and redo change the story from outside; what is being typed stays what it is.
	useEffect(() => {
		if (!isHere.current) setTyped(value);
	}, [value]);

	const change = (next: string) => {
		setTyped(next);
		if (!check?.(next)) onChange(next);
	};

	return (
		<div className="grid gap-0.5 text-start">
			<label htmlFor={id} className="text-xs font-medium text-soft">
				{label}
			</label>
			<textarea
				id={id}
				rows={1}
				value={typed}
				maxLength={maxLength}
				inputMode={type}
				dir="auto"
				aria-invalid={wrong ? true : undefined}
				aria-describedby={wrong || hint ? `${id}-hint` : undefined}
				onChange={(event) => change(event.target.value.replace(/\n/g, " "))}
				onFocus={() => {
					isHere.current = true;
				}}
				onBlur={() => {
					isHere.current = false;
				}}
				onKeyDown={(event) => event.key === "Enter" && event.preventDefault()}
				className="field-sizing-content min-h-8 w-full resize-none rounded-sm border border-edge bg-surface px-2 py-1 text-sm text-ink pointer-coarse:min-h-11 pointer-coarse:text-base"
			/>
			{(wrong || hint) && (
				<p id={`${id}-hint`} className={classes("text-xs", wrong ? "font-medium text-danger" : "text-soft")}>
					{wrong ?? hint}
				</p>
			)}
		</div>
	);
}
