import { expect, test } from "vitest";
import { table } from "./table.ts";

test("columns line up, words to the left and figures to the right", () => {
	expect(table(["server", "requests/s"], [["bare Node", "41,300"]])).toBe(
		["| server    | requests/s |", "|-----------|-----------:|", "| bare Node |     41,300 |"].join("\n"),
	);
});
