/** The name of a page, and what can be done on it. One on each page. */
export function PageHeader({ title, intro, children }: { title: string; intro?: React.ReactNode; children?: React.ReactNode }) {
	return (
		<header className="flex flex-wrap items-end justify-between gap-x-6 gap-y-3">
			<div className="grid gap-1">
				<h1 dir="auto" className="font-serif text-3xl leading-tight font-semibold">
					{title}
				</h1>
				{intro && <p className="max-w-prose text-soft">{intro}</p>}
			</div>
			{children && <div className="flex flex-wrap gap-2">{children}</div>}
		</header>
	);
}
