"use client";

import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { ConfirmDialog } from "#components/ui/confirm-dialog.tsx";
import { FormMessage } from "#components/ui/form.tsx";
import { type FormState, untouched } from "#components/ui/form-state.ts";
import { useMoveOn } from "./use-move-on.ts";

type Props = {
	id: number;
	name: string;
	/** What it is: "section". */
	kind: string;
	/** Why it must stay; null where it may go, of which `free` tells. */
	why: string | null;
	free: string;
	/** Where to find what keeps it. */
	children?: React.ReactNode;
	remove: (id: number) => Promise<FormState>;
};

/** Deletes what nothing needs, after asking; or says what needs it. */
export function DeleteTerm({ id, name, kind, why, free, children, remove }: Props) {
	const [isOpen, setOpen] = useState(false);
	const [state, setState] = useState<FormState>(untouched);
	const here = useMoveOn(state);

	return (
		<section aria-labelledby="delete-title" className="grid gap-4">
			<h2 id="delete-title" className="font-serif text-xl font-semibold">
				Delete
			</h2>
			<FormMessage state={here} />
			{why ? (
				<p className="text-soft">
					{why} {children}
				</p>
			) : (
				<>
					<p className="text-soft">{free}</p>
					<p>
						<Button kind="danger" onPress={() => setOpen(true)}>
							Delete the {kind}
						</Button>
					</p>
				</>
			)}
			<ConfirmDialog
				title={`Delete “${name}”?`}
				confirm="Delete"
				isDanger
				isOpen={isOpen}
				onOpenChange={setOpen}
				onConfirm={async () => setState(await remove(id))}
			>
				<p>This cannot be taken back.</p>
			</ConfirmDialog>
		</section>
	);
}
