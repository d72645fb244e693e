/** A list with nothing in it: why, and what to do. */
export function EmptyState({ title, children, action }: { title: string; children?: React.ReactNode; action?: React.ReactNode }) {
	return (
		<div className="grid justify-items-center gap-2 rounded-lg border border-dashed border-edge px-6 py-12 text-center">
			<p className="font-serif text-xl">{title}</p>
			{children && <div className="max-w-prose text-soft">{children}</div>}
			{action && <div className="mt-2">{action}</div>}
		</div>
	);
}
