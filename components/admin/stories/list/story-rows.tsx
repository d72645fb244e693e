"use client";

/** The list itself. Arrow keys go from headline to headline. */
export function StoryRows({ children }: { children: React.ReactNode }) {
	const move = (event: React.KeyboardEvent<HTMLUListElement>) => {
		const by = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
		if (by === 0 || event.altKey || event.ctrlKey || event.metaKey) return;
		const links = [...event.currentTarget.querySelectorAll<HTMLElement>("a[data-row]")];
		const next = links[links.indexOf(document.activeElement as HTMLElement) + by];
		if (!next) return;
		event.preventDefault();
		next.focus();
	};

	return (
		<ul aria-label="Stories" className="divide-y divide-rule border-y border-rule" onKeyDown={move}>
			{children}
		</ul>
	);
}
