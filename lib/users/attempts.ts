import { createHash } from "node:crypto";

const minute = 60_000;

/** The longest of all windows: counts older than this say nothing any more. */
export const longestWindow = 60 * minute;

/** At most so many attempts within so many milliseconds of the first. A `shared` limit counts many people together. */
export type Limit = { key: string; most: number; within: number; shared?: boolean };

/**
 * The limits that one attempt to sign in counts against, widest network first: an attempt that a network's limit refuses is counted
 * against no account. `device` names a browser that signed in to this account before (lib/users/device.ts). It has an allowance of its
 * own, so that nobody else's wrong passwords can lock it out.
 */
export function signInLimits(email: string, ip: string, device: string | null = null): Limit[] {
	if (device !== null) return [{ key: `sign-in:device:${device}`, most: 10, within: 15 * minute }];

	const account = short(email);
	const byNetwork = ip === "" ? [] : networkLimits(networkOf(ip), account);
	// By account as well, or a thousand networks could share the guessing.
	return [...byNetwork, { key: `sign-in:account:${account}`, most: 50, within: longestWindow, shared: true }];
}

function networkLimits(network: string, account: string): Limit[] {
	const limits: Limit[] = [
		{ key: `sign-in:${network}`, most: 40, within: 15 * minute, shared: true },
		{ key: `sign-in:${network}:${account}`, most: 5, within: 15 * minute },
	];
	const site = siteOf(network);

	return site === null ? limits : [{ key: `sign-in:${site}`, most: 200, within: 15 * minute, shared: true }, ...limits];
}

/** The limit on guessing one's present password while changing it. */
export function passwordLimit(userId: string): Limit {
	return { key: `password:${userId}`, most: 5, within: 15 * minute };
}

/** The part of an address that one client cannot choose: all of IPv4, the first half of IPv6 (a subnet, RFC 4291). */
export function networkOf(ip: string): string {
	const plain = ip.toLowerCase().split("%")[0] ?? "";
	if (!plain.includes(":")) return plain;

	const groups = groupsOf(plain);
	const isMapped = groups.slice(0, 5).every((group) => group === "0") && groups[5] === "ffff";
	return isMapped ? ipv4Of(groups) : `${groups.slice(0, 4).join(":")}::/64`;
}

// The block that a provider gives to one customer site (RFC 6177): it holds 65,536 networks of the size above.
function siteOf(network: string): string | null {
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

function short(text: string): string {
	return createHash("sha256").update(text).digest("base64url").slice(0, 22);
}
