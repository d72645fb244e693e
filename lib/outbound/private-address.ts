import { BlockList, isIPv6 } from "node:net";

// Addresses that lead into somebody's own network, or nowhere (IANA's special-purpose registries, RFC 6890).
const inner = new BlockList();
const v4: [string, number][] = [
	["0.0.0.0", 8],
	["10.0.0.0", 8],
	["100.64.0.0", 10],
	["127.0.0.0", 8],
	["169.254.0.0", 16],
	["172.16.0.0", 12],
	["192.0.0.0", 24],
	["192.0.2.0", 24],
	["192.88.99.0", 24],
	["192.168.0.0", 16],
	["198.18.0.0", 15],
	["198.51.100.0", 24],
	["203.0.113.0", 24],
	["224.0.0.0", 3],
];
for (const [network, prefix] of v4) inner.addSubnet(network, prefix, "ipv4");

// Of IPv6 only what is handed out to the world (2000::/3), without tunnels that carry an IPv4 address of anybody's choosing.
const world = new BlockList();
world.addSubnet("2000::", 3, "ipv6");
for (const [network, prefix] of [
	["2001::", 23],
	["2001:db8::", 32],
	["2002::", 16],
	["3fff::", 20],
] as const)
	inner.addSubnet(network, prefix, "ipv6");

/** Whether an IP address is not one of the open internet. */
export function isPrivateAddress(address: string): boolean {
	if (!isIPv6(address)) return inner.check(address, "ipv4");

	const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
	if (mapped) return inner.check(mapped, "ipv4");
	return !world.check(address, "ipv6") || inner.check(address, "ipv6");
}
