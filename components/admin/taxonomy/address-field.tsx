import { useId } from "react";
import { controlStyle, describedBy, Field } from "#components/ui/field.tsx";

type Props = {
	/** What the address begins with: "/topic/". */
	before: string;
	/** The address once it has one; it is then told, not asked. */
	settled: string | null;
	/** Why it stays as it is. */
	why: string;
	typed?: string | undefined;
	error?: string | undefined;
};

/** Where readers find a thing: chosen once, then told. */
export function AddressField({ before, settled, why, typed, error }: Props) {
	const id = useId();
	if (settled !== null) {
		return (
			<div className="grid gap-1">
				<p className="font-medium">Address</p>
				<p dir="ltr">
					<a href={settled} target="_blank" rel="noreferrer" className="break-all underline underline-offset-3">
						{settled}
					</a>
				</p>
				<p className="text-sm text-soft">{why}</p>
			</div>
		);
	}

	const hint = "Small letters, digits and hyphens. Leave it empty to have it made from the name. It cannot be changed later.";
	return (
		<Field id={id} label="Address" hint={hint} error={error}>
			<div className="flex items-baseline gap-1.5" dir="ltr">
				<span aria-hidden="true" className="text-soft">
					{before}
				</span>
				<input
					id={id}
					name="slug"
					type="text"
					autoComplete="off"
					autoCapitalize="none"
					spellCheck={false}
					maxLength={120}
					defaultValue={typed}
					aria-invalid={error ? true : undefined}
					aria-describedby={describedBy(id, { hint, error })}
					className={controlStyle}
				/>
			</div>
		</Field>
	);
}
