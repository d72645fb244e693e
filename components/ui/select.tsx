import { useId } from "react";
import { classes } from "./classes.ts";
import { controlStyle, describedBy, Field, type FieldWords } from "./field.tsx";

export type Choice = { value: string; label: string };

type Props = FieldWords &
	Omit<React.ComponentProps<"select">, "children"> & { choices: readonly Choice[]; empty?: string; fieldClassName?: string };

/** One of a few. The browser's own list: right on phones, and without JavaScript. `empty` names the choice of none. */
export function Select({ label, hint, error, id, choices, empty, className, fieldClassName, ...select }: Props) {
	const made = useId();
	const own = id ?? made;

	return (
		<Field id={own} label={label} hint={hint} error={error} className={fieldClassName}>
			<select
				{...select}
				id={own}
				aria-invalid={error ? true : undefined}
				aria-describedby={describedBy(own, { hint, error })}
				className={classes(controlStyle, className)}
			>
				{empty !== undefined && <option value="">{empty}</option>}
				{choices.map((choice) => (
					<option key={choice.value} value={choice.value}>
						{choice.label}
					</option>
				))}
			</select>
		</Field>
	);
}
