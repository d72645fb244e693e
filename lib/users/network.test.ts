import { expect, test } from "vitest";
import { networkOf, siteOf } from "./network.ts";

test.each([
	["192.0.2.7", "192.0.2.7"],
	["::ffff:192.0.2.7", "192.0.2.7"],
	["::ffff:c000:207", "192.0.2.7"],
	["::FFFF:C000:0207", "192.0.2.7"],
	["2001:db8:1:2:3:4:5:6", "2001:db8:1:2::/64"],
	["2001:0DB8:0001:0002::1", "2001:db8:1:2::/64"],
	["2001:db8::1", "2001:db8:0:0::/64"],
	["fe80::1%eth0", "fe80:0:0:0::/64"],
	["::1", "0:0:0:0::/64"],
	["64:ff9b::192.0.2.7", "64:ff9b:0:0::/64"],
])("the network of %s is %s", (ip, network) => {
	expect(networkOf(ip)).toBe(network);
});

test("networks of one customer site are known as such, where there are sites", () => {
	expect(siteOf(networkOf("2001:db8:7:1::1"))).toBe(siteOf(networkOf("2001:db8:7:ffff::1")));
	expect(siteOf(networkOf("2001:db8:8:1::1"))).not.toBe(siteOf(networkOf("2001:db8:7:1::1")));
	expect(siteOf(networkOf("192.0.2.7"))).toBeNull();
});
