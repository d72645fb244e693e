import { createHmac, randomBytes, timingSafeEqual } from "node:crypto";

/** The cookie in which a browser keeps proof that it signed in before, for each of a few accounts. */
export const deviceCookie = "bureau.device";

/** How long browsers keep it, in seconds: as long as they keep any cookie. */
export const deviceCookieLife = 400 * 24 * 60 * 60;

const mostAccounts = 5;
const proofPattern = /^([\w-]{22})\.([\w-]{43})$/;

/** The name of this browser for this account, where its cookie proves that it signed in to it before; else null. */
export function deviceFor(cookie: string | undefined, email: string, secret: string): string | null {
	const proof = proofsOf(cookie).find((each) => isProofOf(each, email, secret));

	return proof?.split(".")[0] ?? null;
}

/** The cookie's new value after a sign-in to this account: its proof first, and those of the last few other accounts. */
export function withDevice(cookie: string | undefined, email: string, secret: string): string {
	const proofs = proofsOf(cookie);
	const known = proofs.find((each) => isProofOf(each, email, secret));
	const own = known ?? makeProof(randomBytes(16).toString("base64url"), email, secret);

	return [own, ...proofs.filter((each) => each !== known)].slice(0, mostAccounts).join("~");
}

function proofsOf(cookie: string | undefined): string[] {
	return (cookie ?? "").split("~", mostAccounts).filter((proof) => proofPattern.test(proof));
}

function isProofOf(proof: string, email: string, secret: string): boolean {
	const made = makeProof(proof.split(".")[0] ?? "", email, secret);

	return made.length === proof.length && timingSafeEqual(Buffer.from(made), Buffer.from(proof));
}

function makeProof(device: string, email: string, secret: string): string {
	const signature = createHmac("sha256", secret).update(`device\n${device}\n${email}`).digest("base64url");

	return `${device}.${signature}`;
}
