import { expect, test } from "vitest";
import { directionOfText, turned } from "./direction.ts";
import { bold, run } from "./elements.ts";

test("a text is written as most of its letters are", () => {
	expect(directionOfText("Water came to the ghats.")).toBe("ltr");
	expect(directionOfText("انحسرت المياه.")).toBe("rtl");
	expect(directionOfText("BBC قالت إن المياه انحسرت")).toBe("rtl");
	expect(directionOfText("“السلام” means peace, said the old man")).toBe("ltr");
	expect(directionOfText("שלום לכולם")).toBe("rtl");
	expect(directionOfText("पानी उतर गया")).toBe("ltr");
	expect(directionOfText("12 – 14 %")).toBeNull();
	expect(directionOfText("")).toBeNull();
});

test("a line has a direction of its own only where the text around it has another", () => {
	expect(turned([run("انحسرت "), run("المياه", bold)], "ltr")).toBe("rtl");
	expect(turned([run("انحسرت المياه")], "rtl")).toBeUndefined();
	expect(turned("Words.", "rtl")).toBe("ltr");
	expect(turned([run("2026")], "rtl")).toBeUndefined();
	expect(turned(undefined, "ltr")).toBeUndefined();
});
