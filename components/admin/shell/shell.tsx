import Link from "next/link";
import type { Actor } from "#lib/users/role.ts";
import { linksFor } from "./links.ts";
import { NarrowNav, WideNav } from "./nav.tsx";
import { UserMenu } from "./user-menu.tsx";

type Props = { paper: string; actor: Actor; signOut: () => Promise<void>; children: React.ReactNode };

/** What stands around every page of the newsroom. */
export function Shell({ paper, actor, signOut, children }: Props) {
	const links = linksFor(actor);

	return (
		<>
			<SkipLink />
			<header className="border-b border-edge bg-surface">
				<div className="mx-auto flex min-h-14 max-w-[100rem] flex-wrap items-center gap-x-2 px-4 sm:gap-x-4 sm:px-6">
					<Link
						href="/admin/stories"
						dir="auto"
						className="me-2 max-w-[50vw] truncate py-2 font-serif text-xl font-bold no-underline lg:max-w-64"
					>
						{paper}
					</Link>
					<WideNav links={links} />
					<span className="grow" />
					<UserMenu name={actor.name} signOut={signOut} />
					<NarrowNav links={links} />
				</div>
			</header>
			<main id="content" tabIndex={-1} className="mx-auto grid w-full max-w-[100rem] gap-6 px-4 py-6 outline-none sm:px-6">
				{children}
			</main>
		</>
	);
}

/** What stands around the pages for people who are not signed in. */
export function BareShell({ paper, children }: { paper: string; children: React.ReactNode }) {
	return (
		<>
			<SkipLink />
			<div className="mx-auto grid min-h-dvh w-full max-w-md content-start gap-6 px-4 py-[8vh]">
				<header className="border-y-4 border-double border-ink py-3 text-center">
					<a href="/" dir="auto" className="font-serif text-2xl font-bold no-underline">
						{paper}
					</a>
					<p className="text-sm text-soft">Newsroom</p>
				</header>
				<main id="content" tabIndex={-1} className="grid gap-6 outline-none">
					{children}
				</main>
			</div>
		</>
	);
}

function SkipLink() {
	return (
		<a
			href="#content"
			className="sr-only focus:not-sr-only focus:fixed focus:inset-s-2 focus:top-2 focus:z-50 focus:bg-ink focus:px-4 focus:py-2 focus:text-paper"
		>
			Skip to content
		</a>
	);
}
