"use client";

import { useState } from "react";
import type { Key } from "react-aria-components";
import { Button } from "#components/ui/button.tsx";
import { ComboBox } from "#components/ui/combo-box.tsx";
import { ConfirmDialog } from "#components/ui/confirm-dialog.tsx";
import { FormMessage } from "#components/ui/form.tsx";
import { type FormState, untouched } from "#components/ui/form-state.ts";
import { type FoundTerm, type TermKind, useFoundTerms } from "./use-found-terms.ts";
import { useMoveOn } from "./use-move-on.ts";

type Props<Term> = {
	kind: TermKind;
	term: FoundTerm;
	intro: string;
	find: (typed: string) => Promise<Term[]>;
	merge: (fromId: number, intoId: number) => Promise<FormState>;
	/** What is said before it is done, once the other one is chosen. */
	children: (into: Term) => React.ReactNode;
};

/** Makes one topic or contributor of two that mean the same. */
export function MergeTerm<Term extends FoundTerm>({ kind, term, intro, find, merge, children }: Props<Term>) {
	const { typed, type, look, options, nothing, termOf } = useFoundTerms(kind, term.id, find);
	const [into, setInto] = useState<Term | null>(null);
	const [isOpen, setOpen] = useState(false);
	const [state, setState] = useState<FormState>(untouched);
	const here = useMoveOn(state);

	function choose(id: Key | null) {
		const chosen = termOf(id);
		setInto(chosen);
		if (chosen) type(chosen.name);
	}

	function ask() {
		setState(into ? untouched : { errors: { intoId: `Choose the ${kind} that stays.` } });
		setOpen(into !== null);
	}

	return (
		<section aria-labelledby="merge-title" className="grid gap-4">
			<h2 id="merge-title" className="font-serif text-xl font-semibold">
				Merge into another {kind}
			</h2>
			<p className="text-soft">{intro}</p>
			<FormMessage state={here} />
			<ComboBox
				label={`The ${kind} that stays`}
				options={options}
				filters={false}
				nothing={nothing}
				onFocus={look}
				inputValue={typed}
				onInputChange={(text) => {
					type(text);
					if (text !== into?.name) setInto(null);
				}}
				selectedKey={into?.id ?? null}
				onSelectionChange={choose}
				error={state.errors.intoId}
			/>
			<p>
				<Button onPress={ask}>Merge …</Button>
			</p>
			<ConfirmDialog
				title={`Merge “${term.name}” into “${into?.name}”?`}
				confirm="Merge"
				isOpen={isOpen}
				onOpenChange={setOpen}
				onConfirm={async () => setState(await merge(term.id, into?.id ?? 0))}
			>
				{into && children(into)}
			</ConfirmDialog>
		</section>
	);
}
