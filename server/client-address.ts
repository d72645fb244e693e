import type { IncomingMessage } from "node:http";
import { isPrivateAddress } from "#lib/outbound/private-address.ts";

/** Headers that only our own server may write: anything of the kind from outside is dropped. */
const ours = /^x-bureau-|^x-middleware-|^x-forwarded-|^forwarded$|^x-real-ip$|^x-nonce$|^content-security-policy$/;

/** What stands before an IPv4 address where it is written as one of IPv6 (RFC 4291, 2.5.5.2). */
const mapped = "::ffff:";

/** The client's address: the connection's own, or what the one trusted proxy says. */
export function clientAddressOf(request: IncomingMessage, trustedProxyHeader: string | null): string {
	const told = trustedProxyHeader ? request.headers[trustedProxyHeader] : undefined;
	const last = (Array.isArray(told) ? told.at(-1) : told)?.split(",").at(-1)?.trim();
	const { remoteAddress = "" } = request.socket;

	return last || (remoteAddress.startsWith(mapped) ? remoteAddress.slice(mapped.length) : remoteAddress);
}

/** Whether a proxy of one's own seems to pass this on, while no setting says in which header it names the reader: all readers look like one. */
export function isUnnamedProxy(request: IncomingMessage, trustedProxyHeader: string | null): boolean {
	if (trustedProxyHeader !== null || request.headers["x-forwarded-for"] === undefined) return false;

	return isPrivateAddress(clientAddressOf(request, null) || "127.0.0.1");
}

/** Takes away what a client may not say about itself, and says what we know. */
export function identify(request: IncomingMessage, trustedProxyHeader: string | null): string {
	const address = clientAddressOf(request, trustedProxyHeader);
	for (const name of Object.keys(request.headers)) if (ours.test(name)) delete request.headers[name];
	request.headers["x-bureau-client-ip"] = address;
	request.headers["x-bureau-path"] = request.url ?? "/";

	return address;
}
