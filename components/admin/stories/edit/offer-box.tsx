import { useEffect, useState } from "react";
import { ComboBox } from "#components/ui/combo-box.tsx";
import type { FieldWords } from "#components/ui/field.tsx";
import { type OfferKind, type Offers, useOffers } from "./use-offers.ts";

type Props<Kind extends OfferKind> = FieldWords & {
	id: string;
	kind: Kind;
	/** How an offer reads in the list. */
	describe: (offer: Offers[Kind]) => { label: string; detail?: string };
	/** Ids that are chosen already: not offered again. */
	chosen: readonly number[];
	onChoose: (offer: Offers[Kind]) => void;
	/** What may be made of words that are no offer: how that choice reads, and what it does. */
	make?: { label: (typed: string) => string; run: (typed: string) => void };
};

const makeKey = "make";

/** Finds something by typing and hands it over; empty again for the next. */
export function OfferBox<Kind extends OfferKind>({ id, kind, describe, chosen, onChoose, make, label, hint, error }: Props<Kind>) {
	const [typed, setTyped] = useState("");
	const [isOpen, setOpen] = useState(false);
	const [picked, pick] = useState<string | number | null>(null);
	const { offers, wrong, isBehind } = useOffers(kind, typed, isOpen);
	const free = offers.filter((offer) => !chosen.includes(offer.id));
	const name = typed.trim();
	// Whether there is one already is known once its answer is here.
	const isNew = name !== "" && !isBehind && !offers.some((offer) => describe(offer).label.toLocaleLowerCase() === name.toLocaleLowerCase());
	const options = [
		...free.map((offer) => ({ id: offer.id as number | string, ...describe(offer) })),
		...(make && isNew ? [{ id: makeKey, label: make.label(name) }] : []),
	];

	// Picked for a moment, which is what closes the list; then nothing is again.
	useEffect(() => {
		if (picked !== null) pick(null);
	}, [picked]);
	const choose = (key: string | number | null) => {
		if (key === null) return;
		const offer = free.find((each) => each.id === key);
		if (offer) onChoose(offer);
		else if (key === makeKey) make?.run(name);
		setTyped("");
		pick(key);
	};

	return (
		<ComboBox
			id={id}
			label={label}
			hint={hint}
			error={error ?? wrong}
			filters={false}
			options={options}
			nothing={isBehind ? "Looking…" : name === "" ? "Type to search." : "Nothing found."}
			inputValue={typed}
			onInputChange={setTyped}
			selectedKey={picked}
			onSelectionChange={choose}
			onOpenChange={setOpen}
		/>
	);
}
