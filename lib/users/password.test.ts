import { expect, test } from "vitest";
import { newPassword, tooPersonal } from "./password.ts";

test.each([
	"Password123!!",
	"P@ssw0rd12345",
	"p4$$w0rd!!!!!",
	"passwordpassword",
	"Welcome2026!!",
	"!!Summer2025!!",
	"WelcomeSummer2026",
	"qwertyuiop[]",
	"1qaz2wsx3edc4rfv",
	"Qwerty123456!",
	"abcdefghijklm",
	"123456789012",
	"iloveyouforever",
	"LetMeIn!LetMeIn!",
	"changeme-changeme",
	"correcthorsebatterystaple",
	"Manchester1!!",
	"MonkeyDragon99",
	"trustno1trustno1",
	"Newspaper-1234",
	"aaaabbbbccccdddd",
	"Ab1!Ab1!Ab1!Ab1!",
])("%s is refused as too easy to guess", (password) => {
	expect(newPassword.safeParse(password).error?.issues[0]?.message).toMatch(/too easy to guess|more different characters/);
});

test.each([
	"velvet anchor thirty moss",
	"harbour cello ninety mint",
	"Xk9#vB2$mQ7zLp",
	"correct donkey battery",
	"नीला आम नदी पुल घर",
	"I bought 3 mangoes in March!",
	"password manager made: 8fj2kq",
])("%s may be chosen", (password) => {
	expect(newPassword.safeParse(password).error).toBeUndefined();
});

const owner = { name: "Asha Menon-Roy", email: "asha.m@riverpost.example", siteNames: ["The River Post", "riverpost.example"] };

test.each([
	["Menon-Roy2026!", "your name"],
	["M3n0nR0y-2024!", "your name"],
	["asha.m@riverpost", "your email address"],
	["R1verP0st2026!!", "email address"],
	["bureaubureau1!", "the name of this newspaper"],
])("%s is built on %s", (password, on) => {
	expect(tooPersonal(password, owner)).toContain(on);
});

test("words of person and paper together leave nothing to guess", () => {
	expect(tooPersonal("AshaMenonBureau1", { ...owner, email: "x@y.example" })).not.toBeNull();
});

test("a long phrase that holds a name may be chosen", () => {
	expect(tooPersonal("the asha tree by seven old canals", owner)).toBeNull();
	expect(tooPersonal("velvet anchor thirty moss", owner)).toBeNull();
});
