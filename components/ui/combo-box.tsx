"use client";

import { ChevronDown } from "lucide-react";
import { useEffect, useState } from "react";
import { ComboBox as AriaComboBox, Button, type ComboBoxProps, Label, ListBox, ListBoxItem, Popover, Text } from "react-aria-components";
import { classes } from "./classes.ts";
import { controlStyle, type FieldWords } from "./field.tsx";
import { HighlightingInput } from "./highlighting-input.tsx";
import { popoverStyle } from "./popover-style.ts";

export type Option = { id: string | number; label: string; detail?: string };

type Props = Omit<ComboBoxProps<Option>, "children" | "className" | "items" | "defaultItems"> &
	FieldWords & {
		options: readonly Option[];
		/** False where the options already answer what was typed (a search on the server). */
		filters?: boolean;
		/** Whether the first option is highlighted, so that Enter chooses it: true once the options answer what was typed. */
		highlightsFirst?: boolean;
		/** What an empty list says. */
		nothing?: string;
		className?: string;
	};

/** One of many, found by typing. */
export function ComboBox({
	label,
	hint,
	error,
	options,
	filters = true,
	highlightsFirst = false,
	nothing = "Nothing found.",
	className,
	...box
}: Props) {
	const { onOpenChange } = box;
	const [isOpen, setOpen] = useState(false);
	useHiddenWholly(isOpen);

	return (
		<AriaComboBox<Option>
			menuTrigger="focus"
			allowsEmptyCollection
			{...box}
			onOpenChange={(isOpen, trigger) => {
				setOpen(isOpen);
				onOpenChange?.(isOpen, trigger);
			}}
			{...(filters ? { defaultItems: options } : { items: options })}
			isInvalid={Boolean(error)}
			className={classes("grid content-start gap-1", className)}
		>
			<Label className="font-medium">{label}</Label>
			<div className="relative">
				<HighlightingInput firstKey={highlightsFirst ? (options[0]?.id ?? null) : null} className={classes(controlStyle, "pe-10")} />
				<Button className="absolute inset-e-1 inset-y-1 grid w-8 place-items-center rounded-sm">
					<ChevronDown className="size-4" aria-hidden="true" />
				</Button>
			</div>
			{error && (
				<Text slot="errorMessage" className="text-sm font-medium text-danger">
					{error}
				</Text>
			)}
			{hint && (
				<Text slot="description" className="text-sm text-soft">
					{hint}
				</Text>
			)}
			<Popover className={classes(popoverStyle, "w-(--trigger-width)")}>
				<ListBox<Option>
					className="max-h-80 overflow-y-auto p-1 outline-none"
					renderEmptyState={() => <p className="px-3 py-2 text-soft">{nothing}</p>}
				>
					{(option) => (
						<ListBoxItem
							textValue={option.label}
							className="cursor-pointer rounded-sm px-3 py-1.5 outline-none data-focused:bg-sunken data-focused:outline-2 data-focused:-outline-offset-2 data-focused:outline-accent data-selected:font-semibold pointer-coarse:min-h-11"
						>
							{/* Both are its name: whoever speaks to the machine says what they see. */}
							<Text slot="label">
								{option.label} {option.detail && <span className="block text-sm font-normal text-soft">{option.detail}</span>}
							</Text>
						</ListBoxItem>
					)}
				</ListBox>
			</Popover>
		</AriaComboBox>
	);
}

const focusable = "a[href], button, input, select, textarea, [tabindex]";

/** The kit hides the page behind an open list from those who listen; what they cannot hear must not take the focus either. The kit takes it back. */
function useHiddenWholly(isOpen: boolean): void {
	useEffect(() => {
		if (!isOpen) return;
		for (const hidden of document.querySelectorAll<HTMLElement>('[aria-hidden="true"]'))
			if (hidden.matches(focusable) || hidden.querySelector(focusable)) hidden.inert = true;
	}, [isOpen]);
}
