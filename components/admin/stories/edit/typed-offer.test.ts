import { describe, expect, it } from "vitest";
import { exactOffer, outcomeOfLeaving } from "./typed-offer.ts";

const gita = { id: 1, label: "Gita Rao" };
const longer = { id: 2, label: "Gita Raomani" };

describe("leaving a box that finds by typing", () => {
	it("chooses an exact match, whatever the capitals and spaces", () => {
		expect(outcomeOfLeaving("  gita  rao ", [longer, gita], [])).toEqual({ type: "choose", offer: gita });
	});

	it("clears a beginning of a name, even where only one name begins so", () => {
		expect(outcomeOfLeaving("Gita Raom", [longer], [])).toEqual({ type: "clear", isChosenAlready: false });
		expect(outcomeOfLeaving("Gita", [], [])).toEqual({ type: "clear", isChosenAlready: false });
	});

	it("clears a name that is chosen already", () => {
		expect(outcomeOfLeaving("Gita Rao", [gita, longer], [1])).toEqual({ type: "clear", isChosenAlready: true });
	});

	it("does not guess between two of the same name", () => {
		expect(exactOffer("Gita Rao", [gita, { id: 3, label: "GITA RAO" }])).toBeNull();
	});
});
