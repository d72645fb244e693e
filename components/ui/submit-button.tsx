"use client";

import { useFormStatus } from "react-dom";
import { type ButtonKind, type ButtonSize, buttonStyle } from "./button-style.ts";
import { Spinner } from "./spinner.tsx";

type Props = { kind?: ButtonKind; size?: ButtonSize; name?: string; value?: string; className?: string; children: React.ReactNode };

/** The button that sends the form it stands in; works before and without JavaScript, and shows when it is on its way. */
export function SubmitButton({ kind = "primary", size, name, value, className, children }: Props) {
	const { pending } = useFormStatus();

	return (
		<button type="submit" name={name} value={value} aria-disabled={pending} className={buttonStyle(kind, size, className)}>
			{pending && <Spinner />}
			{children}
		</button>
	);
}
