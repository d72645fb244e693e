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
					<label
						key={whose}
						className="grid cursor-pointer content-start gap-2 rounded-md border border-edge p-3 has-checked:border-accent has-checked:bg-accent-wash has-focus-visible:outline-2 has-focus-visible:outline-accent"
					>
						<span className="flex items-center gap-2 font-semibold">
							<input
								type="radio"
								name={group}
								checked={value === whose}
								onChange={() => onChange(whose)}
								className="size-4 shrink-0 accent-accent outline-none"
							/>
							{label}
						</span>
						<span dir="auto" className="max-h-60 overflow-y-auto font-serif break-words whitespace-pre-line">
							{text || <span className="text-soft">Empty</span>}
						</span>
					</label>
				))}
			</div>
		</fieldset>
	);
}
