"use client";

import { useSyncExternalStore } from "react";
import { Button } from "./button.tsx";
import { Notice } from "./notice.tsx";
import { outdatedStore } from "./outdated.ts";

/** Stays on the screen once the server is known to run another build than this page, with a button that reloads it. Once in the shell. */
export function OutdatedNotice() {
	const isOutdated = useSyncExternalStore(outdatedStore.subscribe, outdatedStore.get, () => false);
	if (!isOutdated) return null;

	return (
		<div className="fixed inset-s-4 bottom-4 z-50 max-w-[min(24rem,calc(100vw-2rem))] rounded-md shadow-float">
			<Notice live tone="caution" title="Bureau was updated">
				<p>Reload this page to go on. Drafts are saved; copy what you typed in a form first.</p>
				<p className="mt-1">
					<Button size="small" onPress={() => location.reload()}>
						Reload
					</Button>
				</p>
			</Notice>
		</div>
	);
}
