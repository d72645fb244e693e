import Link from "next/link";

type Props = { label: string; pages: readonly { href: string; label: string }[]; current: string };

/** The pages of one room. */
export function RoomTabs({ label, pages, current }: Props) {
	return (
		<nav aria-label={label} className="border-b border-rule">
			<ul className="flex flex-wrap gap-x-5">
				{pages.map(({ href, label }) => (
					<li key={href}>
						<Link
							href={href}
							aria-current={href === current ? "page" : undefined}
							className="-mb-px flex min-h-10 items-center border-b-2 border-transparent font-medium text-soft no-underline hover:text-ink aria-[current]:border-ink aria-[current]:text-ink pointer-coarse:min-h-11"
						>
							{label}
						</Link>
					</li>
				))}
			</ul>
		</nav>
	);
}
