import { classes } from "./classes.ts";

export type ButtonKind = "primary" | "secondary" | "quiet" | "danger";
export type ButtonSize = "normal" | "small";

const shape =
	"inline-flex items-center justify-center gap-2 rounded-md border font-medium whitespace-nowrap no-underline transition-colors " +
	"disabled:cursor-not-allowed disabled:opacity-55 data-disabled:cursor-not-allowed data-disabled:opacity-55 " +
	"pointer-coarse:min-h-11 [&_svg]:size-4 [&_svg]:shrink-0";

const sizes: Record<ButtonSize, string> = {
	normal: "min-h-10 px-4 py-1.5",
	small: "min-h-8 px-2.5 py-1 text-sm",
};

// Every kind keeps a border, which is all that forced colours leave of a button.
const kinds: Record<ButtonKind, string> = {
	primary: "border-ink bg-ink text-paper hover:not-disabled:not-data-disabled:bg-soft",
	secondary: "border-edge bg-surface text-ink hover:not-disabled:not-data-disabled:bg-sunken",
	quiet: "border-transparent bg-transparent text-ink hover:not-disabled:not-data-disabled:bg-sunken",
	danger: "border-danger bg-danger text-on-danger hover:not-disabled:not-data-disabled:opacity-90",
};

/** The look of a button, for buttons and for links that look like one. */
export function buttonStyle(kind: ButtonKind = "secondary", size: ButtonSize = "normal", more?: string): string {
	return classes(shape, sizes[size], kinds[kind], more);
}
