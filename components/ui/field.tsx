import { classes } from "./classes.ts";

/** What every field of a form says about itself. `error` says what to do about it. */
export type FieldWords = { label: React.ReactNode; hint?: React.ReactNode; error?: string };

export const controlStyle =
	"w-full min-h-10 rounded-md border border-edge bg-surface px-3 py-1.5 text-ink pointer-coarse:min-h-11 pointer-coarse:text-base " +
	"disabled:bg-sunken disabled:text-soft aria-invalid:border-danger aria-invalid:border-2";

/** Ids of the hint and the error of the control `id`, for its aria-describedby. */
export function describedBy(id: string, { hint, error }: Pick<FieldWords, "hint" | "error">): string | undefined {
	return classes(Boolean(error) && `${id}-error`, Boolean(hint) && `${id}-hint`) || undefined;
}

type Props = FieldWords & { id: string; className?: string; children: React.ReactNode };

/** A control with its label above, its hint and its error below. The control takes `describedBy(id, words)`. */
export function Field({ id, label, hint, error, className, children }: Props) {
	return (
		<div className={classes("grid content-start gap-1", className)}>
			<label htmlFor={id} className="font-medium">
				{label}
			</label>
			{children}
			<FieldError id={id} error={error} />
			{hint && (
				<p id={`${id}-hint`} className="text-sm text-soft">
					{hint}
				</p>
			)}
		</div>
	);
}

/** What is wrong with the control `id`, next to it; nothing where nothing is. */
export function FieldError({ id, error }: { id: string; error?: string }) {
	if (!error) return null;

	return (
		<p id={`${id}-error`} className="flex gap-1.5 text-sm font-medium text-danger">
			<span aria-hidden="true">▲</span>
			{error}
		</p>
	);
}
