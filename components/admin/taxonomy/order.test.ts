import { expect, test } from "vitest";
import { movedBeside, movedTo } from "./order.ts";

test("one moves and the others keep their order", () => {
	expect(movedTo(["a", "b", "c", "d"], "c", 0)).toEqual(["c", "a", "b", "d"]);
	expect(movedTo(["a", "b", "c", "d"], "a", 2)).toEqual(["b", "c", "a", "d"]);
});

test("beyond an end is the end, and what is not there moves nothing", () => {
	expect(movedTo(["a", "b"], "b", -1)).toEqual(["b", "a"]);
	expect(movedTo(["a", "b"], "a", 9)).toEqual(["b", "a"]);
	expect(movedTo(["a", "b"], "x", 0)).toEqual(["a", "b"]);
});

test("what is dropped beside another stands there", () => {
	expect(movedBeside(["a", "b", "c"], "c", "a", "before")).toEqual(["c", "a", "b"]);
	expect(movedBeside(["a", "b", "c"], "a", "b", "after")).toEqual(["b", "a", "c"]);
	expect(movedBeside(["a", "b", "c"], "a", "a", "after")).toEqual(["a", "b", "c"]);
});
