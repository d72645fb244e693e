import { expect, test } from "vitest";
import { emailAddress, personName } from "./user.ts";

test("a name can be seen, in any script", () => {
	for (const name of ["Asha Menon", "نور الهدى", "李", "J."]) expect(personName.safeParse(` ${name} `).data).toBe(name);
	for (const name of ["", "  ", "\u202e", "\u200b\u200d", "…", "x".repeat(101)]) expect(personName.safeParse(name).success).toBe(false);
});

test("an address is kept as it is compared", () => {
	expect(emailAddress.parse(" Asha@Paper.Example ")).toBe("asha@paper.example");
	expect(emailAddress.safeParse("asha").success).toBe(false);
});
