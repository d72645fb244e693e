import { createHash, randomBytes } from "node:crypto";

/** A secret for a link, 256 bits. Only its hash is ever kept. */
export function makeToken(): string {
	return randomBytes(32).toString("base64url");
}

/** What is kept of a secret. A plain hash is enough: 256 random bits cannot be guessed. */
export function tokenHash(token: string): string {
	return createHash("sha256").update(token).digest("hex");
}

/** Under which a link for a new password is kept. */
export function passwordLinkKey(token: string): string {
	return `new-password:${tokenHash(token)}`;
}
