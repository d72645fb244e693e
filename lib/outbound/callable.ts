import { isIP } from "node:net";
import { isPrivateAddress } from "./private-address.ts";

/**
 * Why this paper would not call this address, in words for the person who typed it; null where it would, or where it is no address at
 * all. `privateHosts` are those that the operator allows whatever they are.
 */
export function whyNotCallable(address: string, privateHosts: readonly string[]): string | null {
	const url = URL.parse(address);
	if (url === null) return null;
	const host = url.hostname.replace(/^\[|\]$|\.$/g, "");
	if (url.username !== "" || url.password !== "")
		return "Leave out the name and the password before the @: others see this address, and the paper signs in nowhere.";
	if (privateHosts.includes(host)) return null;
	if (url.protocol !== "https:") return "Use an address that begins with https://, so that nobody on the way can change what is sent.";

	return isInside(host)
		? `${host} is inside a private network, which the paper does not call. If that is meant, the operator names it in PRIVATE_HOSTS.`
		: null;
}

/** Whether a host is one of the machine's own network, by its address or by a name that only exists there (RFC 6761, RFC 6762, RFC 9476). */
function isInside(host: string): boolean {
	if (isIP(host) !== 0) return isPrivateAddress(host);

	return !host.includes(".") || /\.(?:localhost|local|internal|home\.arpa|lan|intranet|test|invalid|onion|alt)$/.test(host);
}
