/** Something that the person at the terminal can mend; the message says how. */
export class Refusal extends Error {
	/** @override */
	name = "Refusal";
}
