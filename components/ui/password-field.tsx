"use client";

import { useId, useState } from "react";
import { buttonStyle } from "./button-style.ts";
import { controlStyle, describedBy, Field, type FieldWords } from "./field.tsx";

type Props = FieldWords & { name: string; autoComplete: "current-password" | "new-password"; minLength?: number };

/** A password: may be pasted, filled by a password manager, and looked at. */
export function PasswordField({ label, hint, error, ...input }: Props) {
	const id = useId();
	const [isShown, setShown] = useState(false);

	return (
		<Field id={id} label={label} hint={hint} error={error}>
			<div className="flex gap-2">
				<input
					{...input}
					id={id}
					type={isShown ? "text" : "password"}
					required
					maxLength={1000}
					autoCapitalize="none"
					autoCorrect="off"
					spellCheck={false}
					aria-invalid={error ? true : undefined}
					aria-describedby={describedBy(id, { hint, error })}
					className={controlStyle}
				/>
				<button
					type="button"
					aria-pressed={isShown}
					aria-label="Show password"
					className={buttonStyle("secondary", "normal", "w-18")}
					onClick={() => setShown(!isShown)}
				>
					{isShown ? "Hide" : "Show"}
				</button>
			</div>
		</Field>
	);
}
