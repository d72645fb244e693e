"use client";

import { Menu as MenuIcon } from "lucide-react";
import Link from "next/link";
import { usePathname } from "next/navigation";
import { classes } from "#components/ui/classes.ts";
import type { ShellLink } from "./links.ts";

type Props = { links: ShellLink[] };

/** The rooms in a row. */
export function WideNav({ links }: Props) {
	return (
		<nav aria-label="Newsroom" className="hidden self-stretch lg:block">
			<ul className="flex h-full">
				{links.map((link) => (
					<li key={link.href} className="flex">
						<NavLink link={link} className="border-y-3 border-transparent px-3 aria-[current]:border-b-ink" />
					</li>
				))}
			</ul>
		</nav>
	);
}

/** The rooms behind a button; opens without JavaScript, closes by itself on the next page. */
export function NarrowNav({ links }: Props) {
	const path = usePathname();

	return (
		<details key={path} className="group lg:hidden">
			<summary className="flex min-h-11 list-none items-center gap-2 rounded-md px-2 font-medium">
				<MenuIcon className="size-5" aria-hidden="true" />
				<span className="sr-only sm:not-sr-only">Menu</span>
			</summary>
			<nav aria-label="Newsroom" className="absolute inset-x-0 z-30 border-y border-edge bg-raised px-2 py-2 shadow-float">
				<ul>
					{links.map((link) => (
						<li key={link.href}>
							<NavLink link={link} className="min-h-11 border-s-3 border-transparent px-3 aria-[current]:border-ink" />
						</li>
					))}
				</ul>
			</nav>
		</details>
	);
}

function NavLink({ link, className }: { link: ShellLink; className: string }) {
	const path = usePathname();
	const isHere = [link.href, ...(link.also ?? [])].some((room) => path === room || path.startsWith(`${room}/`));

	return (
		<Link
			href={link.href}
			aria-current={isHere ? (path === link.href ? "page" : "true") : undefined}
			className={classes("flex items-center font-medium text-soft no-underline hover:text-ink aria-[current]:text-ink", className)}
		>
			{link.label}
		</Link>
	);
}
