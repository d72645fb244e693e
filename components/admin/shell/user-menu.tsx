"use client";

import { ChevronDown, ExternalLink, LogOut, UserRound } from "lucide-react";
import { useTransition } from "react";
import { Button } from "#components/ui/button.tsx";
import { Menu, MenuItem, MenuSeparator } from "#components/ui/menu.tsx";

/** What belongs to the person, not to the paper. */
export function UserMenu({ name, signOut }: { name: string; signOut: () => Promise<void> }) {
	const [isPending, start] = useTransition();

	return (
		<Menu
			label="You"
			trigger={
				<Button kind="quiet" size="small" isPending={isPending} aria-label={`Your menu, ${name}`}>
					<UserRound aria-hidden="true" className="sm:hidden" />
					<span dir="auto" className="hidden max-w-32 truncate sm:inline">
						{name}
					</span>
					<ChevronDown aria-hidden="true" />
				</Button>
			}
		>
			<MenuItem href="/admin/account">
				<UserRound aria-hidden="true" />
				Your account
			</MenuItem>
			<MenuItem href="/" target="_blank">
				<ExternalLink aria-hidden="true" />
				Open the paper
			</MenuItem>
			<MenuSeparator />
			<MenuItem onAction={() => start(signOut)}>
				<LogOut aria-hidden="true" />
				Sign out
			</MenuItem>
		</Menu>
	);
}
