import { AsyncLocalStorage } from "node:async_hooks";
import { randomBytes } from "node:crypto";
import type { IncomingMessage } from "node:http";

const prefix = randomBytes(6).toString("base64url");
let count = 0;

/** What an id from outside may be made of: it is written into heads and log lines as it is. */
const safe = /^[\w.:;=+/@-]{1,128}$/;

/**
 * The id of a request: what the one trusted proxy calls it, so that both logs can be put side by side, else one of our own. Letters, digits
 * and `.:;=+/@_-` alone, at most 128.
 */
export function requestIdOf({ headers }: Pick<IncomingMessage, "headers">, trustedHeader: string | null): string {
	const given = trustedHeader === null ? undefined : headers[trustedHeader];
	if (typeof given === "string" && safe.test(given)) return given;

	return `${prefix}-${(count++).toString(36)}`;
}

const current = new AsyncLocalStorage<string>();

/** Does the work for a request: what is logged meanwhile names it. */
export function forRequest<Value>(id: string, work: () => Value): Value {
	return current.run(id, work);
}

/** The request that is being answered here; undefined outside of one. */
export function currentRequestId(): string | undefined {
	return current.getStore();
}
