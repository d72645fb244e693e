import { lookup as lookUp } from "node:dns";
import http from "node:http";
import https from "node:https";
import { isIP, type LookupFunction } from "node:net";
import { settings } from "#lib/settings.ts";
import { isPrivateAddress } from "./private-address.ts";

/** A call to somebody else's server did not come to a good end; the message says why. */
export class CallFailed extends Error {
	override name = "CallFailed";
}

type Message = { type: string; body: string };

/** How long the other side may take, in milliseconds. */
const patience = 10_000;

/**
 * Sends a message to an address that somebody typed into the settings. Answers the status where it is 2xx and throws CallFailed
 * otherwise. It follows no redirect, and reaches into no private network, whatever a name leads to, but for the hosts that PRIVATE_HOSTS
 * names.
 */
export async function post(address: string, { type, body }: Message): Promise<number> {
	const url = new URL(address);
	const trusted = settings().privateHosts.includes(url.hostname.replace(/^\[|\]$/g, ""));
	const refusal = trusted ? null : whyNot(url);
	if (refusal) throw new CallFailed(refusal);

	const status = await send(url, { type, body }, trusted);
	if (status < 200 || status > 299) throw new CallFailed(`${url.host} answered ${status}.`);
	return status;
}

function whyNot(url: URL): string | null {
	const host = url.hostname.replace(/^\[|\]$/g, "");
	if (url.protocol !== "https:") return `${url.host} is not called without https.`;
	if (url.username !== "" || url.password !== "") return `${url.host} is not called with a password in its address.`;

	return isIP(host) !== 0 && isPrivateAddress(host) ? leadsInside(host) : null;
}

function leadsInside(host: string): string {
	return `${host} leads into a private network. Name it in PRIVATE_HOSTS if it is meant.`;
}

function send(url: URL, { type, body }: Message, trusted: boolean): Promise<number> {
	const bytes = Buffer.from(body);
	const options: https.RequestOptions = {
		method: "POST",
		headers: { "content-type": type, "content-length": bytes.length, "user-agent": "Bureau" },
		timeout: patience,
		signal: AbortSignal.timeout(patience),
		agent: false,
		...(trusted ? {} : { lookup: openLookup }),
	};

	return new Promise((resolve, reject) => {
		const request = (url.protocol === "https:" ? https : http).request(url, options, (response) => {
			resolve(response.statusCode ?? 0);
			response.destroy(); // what it says is nothing to us
		});
		request.once("error", (error) => reject(new CallFailed(`${url.host} was not reached: ${error.message}`, { cause: error })));
		request.end(bytes);
	});
}

/** Looks a name up and refuses every address that leads inside, at the moment of connecting, so that no second look-up can differ. */
const openLookup: LookupFunction = (hostname, options, found) => {
	lookUp(hostname, { ...options, all: true }, (error, addresses) => {
		if (error) return found(error, []);
		const inside = addresses.some(({ address }) => isPrivateAddress(address));
		if (inside) return found(new Error(leadsInside(hostname)), []);
		if (options.all) return found(null, addresses);
		const [first] = addresses;
		found(null, first?.address ?? "", first?.family);
	});
};
