"use client";

import { Button as AriaButton, type ButtonProps as AriaButtonProps } from "react-aria-components";
import { type ButtonKind, type ButtonSize, buttonStyle } from "./button-style.ts";
import { Spinner } from "./spinner.tsx";

type Props = Omit<AriaButtonProps, "className" | "children"> & {
	kind?: ButtonKind;
	size?: ButtonSize;
	className?: string;
	ref?: React.Ref<HTMLButtonElement>;
	children: React.ReactNode;
};

/** A button. `isPending` keeps its focus and width, shows that work goes on, and ignores presses. Icons alone need an aria-label. */
export function Button({ kind, size, className, children, isPending = false, ...rest }: Props) {
	// The kit's own pending state leaves words in its announcer that name a button which may be gone by then.
	const waiting = isPending ? { onPress: undefined, type: "button" as const, "aria-disabled": true } : {};

	return (
		<AriaButton {...rest} {...waiting} className={buttonStyle(kind, size, className)}>
			{isPending && <Spinner />}
			{children}
		</AriaButton>
	);
}
