import { randomBytes } from "node:crypto";

/** Headers of every answer. */
export function commonHeaders(siteUrl: string): Record<string, string> {
	return {
		"x-content-type-options": "nosniff",
		"referrer-policy": "strict-origin-when-cross-origin",
		"permissions-policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
		"cross-origin-opener-policy": "same-origin",
		...(siteUrl.startsWith("https:") ? { "strict-transport-security": "max-age=31536000" } : {}),
	};
}

/** Content-Security-Policy of readers' pages: nothing from anywhere else, no inline script. */
export const readerPolicy = [
	"default-src 'none'",
	"script-src 'self'",
	"style-src 'self' 'unsafe-inline'",
	"img-src 'self' data:",
	"font-src 'self'",
	"connect-src 'self'",
	"manifest-src 'self'",
	"form-action 'self'",
	"base-uri 'none'",
	"frame-ancestors 'self'",
].join("; ");

/** Content-Security-Policy of the newsroom: scripts by a nonce made anew for each answer. */
export function adminPolicy(nonce: string, dev: boolean): string {
	return [
		"default-src 'self'",
		`script-src 'self' 'nonce-${nonce}' 'strict-dynamic'${dev ? " 'unsafe-eval'" : ""}`,
		"style-src 'self' 'unsafe-inline'",
		"img-src 'self' data: blob:",
		"font-src 'self'",
		`connect-src 'self'${dev ? " ws:" : ""}`,
		"frame-src 'self'",
		"object-src 'none'",
		"form-action 'self'",
		"base-uri 'none'",
		"frame-ancestors 'self'",
	].join("; ");
}

export function newNonce(): string {
	return randomBytes(16).toString("base64");
}
