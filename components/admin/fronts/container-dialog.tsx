"use client";

import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Dialog, DialogActions } from "#components/ui/dialog.tsx";
import { Select } from "#components/ui/select.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { changeContainer } from "#lib/fronts/board.ts";
import { type Container, type ContainerKind, containerKinds, container as containerShape, mostInContainer } from "#lib/fronts/layout.ts";
import { useBoardDesk } from "./board-context.tsx";
import { PromoFields } from "./promo-fields.tsx";
import { RuleFields } from "./rule-fields.tsx";
import { kindWords, nameOf } from "./words.ts";

/** How a container looks, what it is called, how many stories it shows, and what fills it. */
export function ContainerDialog({ container: given, onClose }: { container: Container; onClose: () => void }) {
	const { layout, change } = useBoardDesk();
	const [container, setContainer] = useState(given);
	const [errors, setErrors] = useState<Record<string, string>>({});
	const set = (part: Partial<Container>) => setContainer({ ...container, ...part });
	const done = () => {
		const checked = containerShape.safeParse(container);
		if (!checked.success) return setErrors(Object.fromEntries(checked.error.issues.map(({ path, message }) => [path.join("."), message])));
		change(changeContainer(layout, checked.data), `${nameOf(checked.data)} is changed.`);
		onClose();
	};
	const { kind } = container;
	const holdsCards = container.cards.length > 0;

	return (
		<Dialog title={`Options of ${nameOf(given)}`} isOpen isDismissable={false} onOpenChange={(isOpen) => !isOpen && onClose()}>
			<Select
				label="Layout"
				hint={kindWords[kind].about}
				value={kind}
				choices={containerKinds
					.filter((each) => !holdsCards || (each !== "sections" && each !== "promo"))
					.map((each) => ({ value: each, label: kindWords[each].name }))}
				onChange={({ target }) => set({ kind: target.value as ContainerKind })}
			/>
			<TextField
				label="Heading"
				dir="auto"
				value={container.title}
				hint="Empty: what this layout brings, if anything."
				error={errors.title ?? ""}
				onChange={({ target }) => set({ title: target.value })}
			/>
			{kind === "promo" ? (
				<PromoFields promo={container.promo} errors={errors} onChange={(promo) => set({ promo })} />
			) : (
				<>
					<Counts container={container} errors={errors} set={set} />
					{kind !== "sections" && (
						<RuleFields rule={container.backfill} error={errors["backfill.topicId"]} onChange={(backfill) => set({ backfill })} />
					)}
				</>
			)}
			<DialogActions>
				<Button onPress={onClose}>Cancel</Button>
				<Button kind="primary" onPress={done}>
					Change the container
				</Button>
			</DialogActions>
		</Dialog>
	);
}

type CountsProps = { container: Container; errors: Record<string, string>; set: (part: Partial<Container>) => void };

function Counts({ container, errors, set }: CountsProps) {
	const { count, phoneCount } = container;
	const numbers = Array.from({ length: mostInContainer }, (_, index) => ({ value: String(index + 1), label: String(index + 1) }));

	return (
		<div className="grid gap-4 sm:grid-cols-2">
			<Select
				label="Stories"
				value={String(count)}
				choices={numbers}
				error={errors.count ?? ""}
				onChange={({ target }) => set({ count: Number(target.value) })}
			/>
			<Select
				label="On phones"
				value={phoneCount === null ? "" : String(phoneCount)}
				empty="All of them"
				choices={[{ value: "0", label: "None" }, ...numbers.slice(0, count)]}
				onChange={({ target }) => set({ phoneCount: target.value === "" ? null : Number(target.value) })}
			/>
		</div>
	);
}
