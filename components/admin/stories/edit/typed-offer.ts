import { cleanLine } from "#lib/text/clean.ts";

type Named = { id: number; label: string };

/** What becomes of words that are still in a box when it is left. */
export type LeavingOutcome<Offer> = { type: "choose"; offer: Offer } | { type: "clear"; isChosenAlready: boolean };

/** The one offer whose name is exactly what was typed, whatever the capitals and spaces; null where there is none, or more than one. */
export function exactOffer<Offer extends Named>(typed: string, offers: readonly Offer[]): Offer | null {
	const exact = offers.filter(({ label }) => comparable(label) === comparable(typed));

	return exact.length === 1 ? (exact[0] ?? null) : null;
}

/** Leaving a box chooses an exact match and clears anything else, so that words nobody chose never wait there for the next ones. */
export function outcomeOfLeaving<Offer extends Named>(
	typed: string,
	offers: readonly Offer[],
	chosen: readonly number[],
): LeavingOutcome<Offer> {
	const offer = exactOffer(typed, offers);
	if (offer === null) return { type: "clear", isChosenAlready: false };

	return chosen.includes(offer.id) ? { type: "clear", isChosenAlready: true } : { type: "choose", offer };
}

function comparable(name: string): string {
	return cleanLine(name).toLocaleLowerCase();
}
