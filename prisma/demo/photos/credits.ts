/** Who draws for the paper. */
export const halim = { creator: "Noor Halim", credit: "The Courier" };
export const loyal = { creator: "Pema Loyal", credit: "The Courier" };
