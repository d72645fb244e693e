"use client";

import { Menu as AriaMenu, MenuItem as AriaMenuItem, type MenuItemProps, MenuTrigger, Popover, Separator } from "react-aria-components";
import { classes } from "./classes.ts";
import { popoverStyle } from "./popover-style.ts";

type Props = {
	label: string;
	/** The button that opens it. */
	trigger: React.ReactNode;
	children: React.ReactNode;
};

/** Deeds and places behind one button. */
export function Menu({ label, trigger, children }: Props) {
	return (
		<MenuTrigger>
			{trigger}
			<Popover placement="bottom end" className={popoverStyle}>
				<AriaMenu aria-label={label} className="max-h-96 min-w-48 overflow-y-auto p-1 outline-none">
					{children}
				</AriaMenu>
			</Popover>
		</MenuTrigger>
	);
}

/** One of them: `onAction`, or `href`. */
export function MenuItem({ isDanger = false, ...item }: Omit<MenuItemProps, "className"> & { isDanger?: boolean }) {
	return (
		<AriaMenuItem
			{...item}
			className={classes(
				"flex min-h-9 cursor-pointer items-center gap-2 rounded-sm px-3 py-1.5 outline-none data-focused:bg-sunken pointer-coarse:min-h-11 [&_svg]:size-4",
				"data-focus-visible:outline-2 data-focus-visible:-outline-offset-2 data-focus-visible:outline-accent",
				"data-disabled:cursor-not-allowed data-disabled:opacity-55",
				isDanger ? "text-danger" : "text-ink",
			)}
		/>
	);
}

export function MenuSeparator() {
	return <Separator className="my-1 border-t border-rule" />;
}
