import { useId } from "react";
import { classes } from "./classes.ts";
import { describedBy, FieldError, type FieldWords } from "./field.tsx";

type Props = FieldWords & Omit<React.ComponentProps<"input">, "type" | "children">;

/** Yes or no. */
export function Checkbox({ label, hint, error, id, className, ...input }: Props) {
	const made = useId();
	const own = id ?? made;

	return (
		<div className={classes("grid gap-1", className)}>
			<label htmlFor={own} className="flex min-h-6 items-start gap-2.5 pointer-coarse:min-h-11 pointer-coarse:items-center">
				<input
					{...input}
					type="checkbox"
					id={own}
					aria-invalid={error ? true : undefined}
					aria-describedby={describedBy(own, { hint, error })}
					className="mt-1 size-4.5 shrink-0 accent-accent pointer-coarse:mt-0 pointer-coarse:size-6"
				/>
				<span>{label}</span>
			</label>
			<FieldError id={own} error={error} />
			{hint && (
				<p id={`${own}-hint`} className="ps-7 text-sm text-soft">
					{hint}
				</p>
			)}
		</div>
	);
}
