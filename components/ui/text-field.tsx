import { useId } from "react";
import { classes } from "./classes.ts";
import { controlStyle, describedBy, Field, type FieldWords } from "./field.tsx";

type Props = FieldWords & Omit<React.ComponentProps<"input">, "children"> & { fieldClassName?: string };

/** One line of text. A native input, so that forms work without JavaScript: `name` and `defaultValue`, or `value` and `onChange`. */
export function TextField({ label, hint, error, id, className, fieldClassName, ...input }: Props) {
	const made = useId();
	const own = id ?? made;

	return (
		<Field id={own} label={label} hint={hint} error={error} className={fieldClassName}>
			<input
				type="text"
				{...input}
				id={own}
				aria-invalid={error ? true : undefined}
				aria-describedby={describedBy(own, { hint, error })}
				className={classes(controlStyle, "read-only:bg-sunken", className)}
			/>
		</Field>
	);
}

type AreaProps = FieldWords & React.ComponentProps<"textarea"> & { fieldClassName?: string };

/** Lines of text; grows with them where the browser can. */
export function TextArea({ label, hint, error, id, className, fieldClassName, ...area }: AreaProps) {
	const made = useId();
	const own = id ?? made;

	return (
		<Field id={own} label={label} hint={hint} error={error} className={fieldClassName}>
			<textarea
				rows={3}
				{...area}
				id={own}
				aria-invalid={error ? true : undefined}
				aria-describedby={describedBy(own, { hint, error })}
				className={classes(controlStyle, "min-h-21 field-sizing-content", className)}
			/>
		</Field>
	);
}
