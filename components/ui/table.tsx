import { classes } from "./classes.ts";

/** Rows of facts with a name. Where it is too wide it scrolls by itself, by keyboard as well, and the page does not. */
export function Table({ caption, children, className }: { caption: string; children: React.ReactNode; className?: string }) {
	return (
		<section
			aria-label={caption}
			// biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
			tabIndex={0}
			className={classes("relative overflow-x-auto rounded-lg border border-rule bg-surface", className)}
		>
			<table className="w-full border-collapse text-start">
				<caption className="sr-only">{caption}</caption>
				{children}
			</table>
		</section>
	);
}

/** The names of the columns. */
export function TableHead({ children }: { children: React.ReactNode }) {
	return (
		<thead className="border-b border-edge text-sm text-soft">
			<tr>{children}</tr>
		</thead>
	);
}

/** The name of a column, or with `row` of a row. */
export function HeaderCell({ row = false, className, children }: { row?: boolean; className?: string; children: React.ReactNode }) {
	return (
		<th scope={row ? "row" : "col"} className={classes("px-3 py-2 text-start align-top font-semibold", className)}>
			{children}
		</th>
	);
}

export function TableBody({ children }: { children: React.ReactNode }) {
	return <tbody className="divide-y divide-rule">{children}</tbody>;
}

export function Row({ children }: { children: React.ReactNode }) {
	return <tr className="hover:bg-sunken/50">{children}</tr>;
}

export function Cell({ className, children }: { className?: string; children?: React.ReactNode }) {
	return <td className={classes("px-3 py-2 align-top", className)}>{children}</td>;
}
