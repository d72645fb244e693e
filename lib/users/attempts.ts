import { createHash } from "node:crypto";

const minute = 60_000;

/** At most so many attempts within so many milliseconds of the first. `shared` by everybody of one network. */
export type Limit = { key: string; most: number; within: number; shared?: boolean };

/** The limits that one attempt to sign in counts against, narrowest first. */
export function signInLimits(email: string, ip: string): Limit[] {
	const account = short(email);
	// By account as well, or a thousand addresses could share the guessing; wide, or a stranger could lock an editor out with ease.
	const limits: Limit[] = [{ key: `sign-in:account:${account}`, most: 50, within: 60 * minute }];
	if (ip === "") return limits;

	const network = networkOf(ip);
	return [
		{ key: `sign-in:${network}:${account}`, most: 5, within: 15 * minute },
		{ key: `sign-in:${network}`, most: 40, within: 15 * minute, shared: true },
		...limits,
	];
}

/** The limit on guessing one's present password while changing it. */
export function passwordLimit(userId: string): Limit {
	return { key: `password:${userId}`, most: 5, within: 15 * minute };
}

/** The part of an address that one client cannot choose: all of IPv4, the first half of IPv6. */
export function networkOf(ip: string): string {
	const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(ip);
	if (mapped?.[1]) return mapped[1];
	if (!ip.includes(":")) return ip;

	const [head = "", tail] = ip.toLowerCase().split("%")[0]?.split("::") ?? [];
	const before = head === "" ? [] : head.split(":");
	const after = tail ? tail.split(":") : [];
	const zeros = Array.from({ length: tail === undefined ? 0 : Math.max(0, 8 - before.length - after.length) }, () => "0");

	return `${[...before, ...zeros, ...after]
		.slice(0, 4)
		.map((group) => group.replace(/^0+(?=.)/, ""))
		.join(":")}::/64`;
}

function short(text: string): string {
	return createHash("sha256").update(text).digest("base64url").slice(0, 22);
}
