import { useEffect, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { ComboBox } from "#components/ui/combo-box.tsx";
import type { FieldWords } from "#components/ui/field.tsx";
import { exactOffer, outcomeOfLeaving } from "./typed-offer.ts";
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

/**
 * Finds something by typing and hands it over; empty again for the next. Enter takes the highlighted match, the first at first. Leaving
 * takes an exact match; other words are cleared and offered below.
 */
export function OfferBox<Kind extends OfferKind>({ id, kind, describe, chosen, onChoose, make, label, hint, error }: Props<Kind>) {
	const [typed, setTyped] = useState("");
	const [isOpen, setOpen] = useState(false);
	const [picked, pick] = useState<string | number | null>(null);
	/** How the person ended the words; acted on once their offers are known. */
	const [ending, setEnding] = useState<"enter" | "leave" | null>(null);
	const [cleared, setCleared] = useState<{ words: string; isChosenAlready: boolean } | null>(null);
	const { offers, wrong, isBehind } = useOffers(kind, typed, isOpen || ending !== null);
	const labelled = offers.map((offer) => ({ id: offer.id as number, label: describe(offer).label, offer }));
	const free = labelled.filter((each) => !chosen.includes(each.id));
	const name = typed.trim();
	// Whether there is one already is known once its answer is here.
	const isNew = name !== "" && !isBehind && !labelled.some((each) => each.label.toLocaleLowerCase() === name.toLocaleLowerCase());
	const options = [
		...free.map(({ offer }) => ({ id: offer.id as number | string, ...describe(offer) })),
		...(make && isNew ? [{ id: makeKey, label: make.label(name) }] : []),
	];

	// Picked for a moment, which is what closes the list; then nothing is again.
	useEffect(() => {
		if (picked !== null) pick(null);
	}, [picked]);
	const type = (words: string) => {
		setTyped(words);
		setEnding(null);
		if (words !== "") setCleared(null);
	};
	const choose = (key: string | number | null | undefined) => {
		if (key === null || key === undefined) return;
		const found = free.find((each) => each.id === key);
		if (found) onChoose(found.offer);
		else if (key === makeKey) make?.run(name);
		type("");
		setCleared(null);
		pick(key);
	};
	const leave = () => {
		const outcome = outcomeOfLeaving(name, labelled, chosen);
		if (outcome.type === "choose") return choose(outcome.offer.id);
		type("");
		setCleared({ words: name, isChosenAlready: outcome.isChosenAlready });
	};

	const made = () => {
		setCleared(null);
		document.getElementById(id)?.focus(); // the button that had the focus is gone
	};

	useEffect(() => {
		if (ending === null || (isBehind && name !== "")) return;
		setEnding(null);
		if (name === "") setTyped("");
		else if (ending === "leave") leave();
		else choose(exactOffer(name, free)?.id ?? options[0]?.id);
	});

	return (
		<div className="grid gap-2">
			<ComboBox
				id={id}
				label={label}
				hint={hint}
				error={error ?? wrong}
				filters={false}
				options={options}
				highlightsFirst={name !== "" && !isBehind}
				nothing={isBehind ? "Looking…" : name === "" ? "Type to search." : "Nothing found."}
				inputValue={typed}
				onInputChange={type}
				selectedKey={picked}
				onSelectionChange={choose}
				onOpenChange={setOpen}
				onFocus={() => setEnding(null)}
				onBlur={() => document.hasFocus() && setEnding("leave")}
				onKeyDown={(event) => {
					if (event.key === "Escape") type("");
					if (event.key === "Enter" && !event.nativeEvent.isComposing) setEnding("enter");
				}}
			/>
			<div role="status" className="contents">
				{cleared && <Cleared {...cleared} make={make} onMade={made} />}
			</div>
		</div>
	);
}

type ClearedProps = {
	words: string;
	isChosenAlready: boolean;
	make: { label: (typed: string) => string; run: (typed: string) => void } | undefined;
	onMade: () => void;
};

/** Says which words were not taken over when the box was left, and offers to make something of them. */
function Cleared({ words, isChosenAlready, make, onMade }: ClearedProps) {
	const run = () => {
		make?.run(words);
		onMade();
	};

	return (
		<p className="flex flex-wrap items-center justify-between gap-2 text-sm text-soft">
			<span className="min-w-0 break-words">
				“<bdi>{words}</bdi>” {isChosenAlready ? "is in the list already." : "was not added: nothing was chosen."}
			</span>
			{make && !isChosenAlready && (
				<Button size="small" onPress={run}>
					{make.label(words)}
				</Button>
			)}
		</p>
	);
}
