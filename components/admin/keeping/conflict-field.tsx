import { useId } from "react";

export type Whose = "mine" | "theirs";

type Props = {
	/** What the field is called. */
	name: string;
	mine: string;
	theirs: string;
	/** Who wrote theirs. */
	who: string;
	value: Whose | undefined;
	onChange: (whose: Whose) => void;
};

/** Two texts of one field, side by side, to choose from. */
export function ConflictField({ name, mine, theirs, who, value, onChange }: Props) {
	const group = useId();
	const texts = [
		{ whose: "mine", label: "Mine", text: mine },
		{ whose: "theirs", label: `${who}’s`, text: theirs },
	] as const;

	return (
		<fieldset className="grid gap-2">
			<legend className="pb-1 font-medium">{name}</legend>
			<div className="grid gap-3 sm:grid-cols-2">
				{texts.map(({ whose, label, text }) => (
					<div
						key={whose}
						className="grid min-w-0 content-start gap-2 rounded-md border border-edge p-3 has-checked:border-accent has-checked:bg-accent-wash"
					>
						<label className="flex min-h-8 cursor-pointer items-center gap-2 font-semibold pointer-coarse:min-h-11">
							<input
								type="radio"
								name={group}
								checked={value === whose}
								onChange={() => onChange(whose)}
								aria-describedby={`${group}-${whose}`}
								className="size-4 shrink-0 accent-accent"
							/>
							{label}
						</label>
						{/* Long texts scroll: they must be reached with the keyboard. */}
						<section
							id={`${group}-${whose}`}
							aria-label={`${name}, ${label}`}
							// biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must take the focus
							tabIndex={0}
							dir="auto"
							className="max-h-60 overflow-y-auto rounded-sm font-serif break-words whitespace-pre-line"
						>
							{text || <span className="text-soft">Empty</span>}
						</section>
					</div>
				))}
			</div>
		</fieldset>
	);
}
