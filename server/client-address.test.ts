import type { IncomingMessage } from "node:http";
import { expect, test } from "vitest";
import { clientAddressOf, isUnnamedProxy } from "./client-address.ts";

function request(remoteAddress: string | undefined, headers: Record<string, string> = {}): IncomingMessage {
	return { socket: { remoteAddress }, headers } as unknown as IncomingMessage;
}

test.each([
	["203.0.113.9", "203.0.113.9"],
	["::ffff:203.0.113.9", "203.0.113.9"],
	["2001:db8::1", "2001:db8::1"],
	[undefined, ""],
])("a connection from %s is from %s", (remote, address) => {
	expect(clientAddressOf(request(remote), null)).toBe(address);
});

test("the trusted proxy is believed, the last word of what it says; nobody else is", () => {
	const told = request("10.0.0.1", { "x-real-ip": "198.51.100.1, 203.0.113.9" });

	expect(clientAddressOf(told, "x-real-ip")).toBe("203.0.113.9");
	expect(clientAddressOf(told, null)).toBe("10.0.0.1");
});

test("a proxy of one's own is noticed where no setting names its header", () => {
	const passedOn = { "x-forwarded-for": "198.51.100.1" };

	expect(isUnnamedProxy(request("10.0.0.1", passedOn), null)).toBe(true);
	expect(isUnnamedProxy(request("::ffff:127.0.0.1", passedOn), null)).toBe(true);
	expect(isUnnamedProxy(request("10.0.0.1", passedOn), "x-real-ip")).toBe(false);
	expect(isUnnamedProxy(request("10.0.0.1"), null)).toBe(false);
	expect(isUnnamedProxy(request("8.8.8.8", passedOn), null)).toBe(false); // anybody can send that header
});
