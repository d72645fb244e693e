import { expect, test } from "vitest";
import { whyNotCallable } from "./callable.ts";

test.each([
	["http://hub.example.com/", /begins with https/],
	["https://user:secret@hub.example.com/", /name and the password/],
	["https://user@hub.example.com/", /name and the password/],
	["https://127.0.0.1/", /private network/],
	["https://127.1/", /private network/],
	["https://2130706433/", /private network/],
	["https://[::1]/", /private network/],
	["https://[::ffff:10.0.0.1]/", /private network/],
	["https://10.0.0.5/hub", /private network/],
	["https://169.254.169.254/latest", /private network/],
	["https://localhost/", /private network/],
	["https://LOCALHOST./", /private network/],
	["https://hub.internal/", /private network/],
	["https://hub/", /private network/],
])("%s is not called", (address, why) => {
	expect(whyNotCallable(address, [])).toMatch(why);
});

test.each(["https://hub.example.com/", "https://8.8.8.8/hub", "https://[2606:4700::1111]/", "not an address"])(
	"%s is no reason to refuse",
	(address) => {
		expect(whyNotCallable(address, [])).toBeNull();
	},
);

test("a host that the operator names may be inside, and without https, but not with a password", () => {
	expect(whyNotCallable("http://hub.internal:8080/", ["hub.internal"])).toBeNull();
	expect(whyNotCallable("https://[::1]/", ["::1"])).toBeNull();
	expect(whyNotCallable("https://me:secret@hub.internal/", ["hub.internal"])).not.toBeNull();
});
