import { createHash } from "node:crypto";
import { networkOf, siteOf } from "./network.ts";

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

function short(text: string): string {
	return createHash("sha256").update(text).digest("base64url").slice(0, 22);
}
