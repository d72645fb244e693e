/** Something goes on; the words beside it say what. Alone, give it a label. */
export function Spinner({ label }: { label?: string }) {
	return (
		<svg
			viewBox="0 0 16 16"
			width="16"
			height="16"
			className="size-4 shrink-0 animate-spin"
			role={label ? "img" : undefined}
			aria-label={label}
			aria-hidden={label ? undefined : true}
		>
			<circle cx="8" cy="8" r="6.5" fill="none" stroke="currentColor" strokeOpacity="0.3" strokeWidth="2" />
			<path d="M8 1.5A6.5 6.5 0 0 1 14.5 8" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" />
		</svg>
	);
}

/** How far along: `value` of `max`, or without a value "not known". */
export function Progress({ label, value, max = 100 }: { label: string; value?: number; max?: number }) {
	return (
		<label className="grid gap-1 text-sm">
			{label}
			<progress className="h-2 w-full accent-accent" value={value} max={max} />
		</label>
	);
}
