import { useRouter } from "next/navigation";
import { useEffect, useState } from "react";
import { ConfirmDialog } from "#components/ui/confirm-dialog.tsx";
import { isUnsaved } from "#lib/articles/autosave/autosave.ts";
import { useKeeping } from "./keeping-context.ts";

/** Asks before a link leads away from words that cannot be saved at the moment. Where they can, they are, on the way. */
export function LeaveGuard() {
	const { keeper, what, list } = useKeeping();
	const router = useRouter();
	const [wanted, setWanted] = useState<string | null>(null);

	useEffect(() => {
		const look = (event: MouseEvent) => {
			const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>("a[href]") : null;
			const isPlain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
			if (!link || !isPlain || link.target || link.origin !== location.origin || link.hash) return;
			const kept = keeper.snapshot();
			if (!isUnsaved(kept) || kept.trouble === null) return;

			event.preventDefault();
			event.stopPropagation();
			setWanted(link.pathname + link.search);
		};
		document.addEventListener("click", look, { capture: true });
		return () => document.removeEventListener("click", look, { capture: true });
	}, [keeper]);

	return (
		<ConfirmDialog
			title="Leave with words that are not saved?"
			confirm="Leave"
			isOpen={wanted !== null}
			onOpenChange={(isOpen) => !isOpen && setWanted(null)}
			onConfirm={() => router.push(wanted ?? list)}
		>
			<p>They are kept in this browser alone. Open this {what} here again to bring them back.</p>
		</ConfirmDialog>
	);
}
