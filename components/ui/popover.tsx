"use client";

import { Popover as AriaPopover, Dialog, DialogTrigger, type PopoverProps } from "react-aria-components";
import { classes } from "./classes.ts";

export const popoverStyle = "rounded-lg border border-edge bg-raised text-ink shadow-float";

type Props = Pick<PopoverProps, "placement" | "isOpen" | "onOpenChange"> & {
	label: string;
	/** The button that opens it. */
	trigger: React.ReactNode;
	className?: string;
	children: React.ReactNode;
};

/** A small window beside its button. */
export function Popover({ label, trigger, placement = "bottom end", isOpen, onOpenChange, className, children }: Props) {
	return (
		<DialogTrigger isOpen={isOpen} onOpenChange={onOpenChange}>
			{trigger}
			<AriaPopover placement={placement} className={classes(popoverStyle, "max-w-[min(24rem,92vw)]")}>
				<Dialog aria-label={label} className={classes("p-4 outline-none", className)}>
					{children}
				</Dialog>
			</AriaPopover>
		</DialogTrigger>
	);
}
