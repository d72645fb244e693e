/** The part of an address that one client cannot choose: all of IPv4, the first half of IPv6 (a subnet, RFC 4291). */
export function networkOf(ip: string): string {
	const plain = ip.toLowerCase().split("%")[0] ?? "";
	if (!plain.includes(":")) return plain;

	const groups = groupsOf(plain);
	const isMapped = groups.slice(0, 5).every((group) => group === "0") && groups[5] === "ffff";
	return isMapped ? ipv4Of(groups) : `${groups.slice(0, 4).join(":")}::/64`;
}

/** The block that a provider gives to one customer site (RFC 6177), which holds 65,536 networks of IPv6; null for one of IPv4. */
export function siteOf(network: string): string | null {
	return network.endsWith("::/64") ? `${network.split(":").slice(0, 3).join(":")}::/48` : null;
}

/** The eight groups of an IPv6 address, without leading zeros. */
function groupsOf(ip: string): string[] {
	const hex = ip.replace(/(\d+)\.(\d+)\.(\d+)\.(\d+)$/, (_, ...bytes: string[]) => {
		const [one = 0, two = 0, three = 0, four = 0] = bytes.slice(0, 4).map(Number);
		return `${(one * 256 + two).toString(16)}:${(three * 256 + four).toString(16)}`;
	});
	const [head = "", tail] = hex.split("::");
	const before = head === "" ? [] : head.split(":");
	const after = tail ? tail.split(":") : [];
	const zeros = Array.from({ length: tail === undefined ? 0 : Math.max(0, 8 - before.length - after.length) }, () => "0");

	return [...before, ...zeros, ...after].map((group) => group.replace(/^0+(?=.)/, ""));
}

function ipv4Of(groups: string[]): string {
	return groups
		.slice(6)
		.map((group) => Number.parseInt(group, 16))
		.flatMap((pair) => [pair >> 8, pair & 255])
		.join(".");
}
