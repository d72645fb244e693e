import { randomBytes } from "node:crypto";

/** Headers of every answer, names and values in turn, as Node writes them fastest. */
export function commonHeaders(siteUrl: string): string[] {
	return [
		...["X-Content-Type-Options", "nosniff"],
		...["Referrer-Policy", "strict-origin-when-cross-origin"],
		...["Permissions-Policy", "camera=(), microphone=(), geolocation=(), payment=(), usb=()"],
		...["Cross-Origin-Opener-Policy", "same-origin"],
		...(siteUrl.startsWith("https:") ? ["Strict-Transport-Security", "max-age=31536000"] : []),
	];
}

/** Content-Security-Policy of what is no page: refusals, redirects, pictures. A drawing opened by itself may have its own styles. */
export const barePolicy = "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'";

/**
 * Content-Security-Policy of readers' pages: nothing from anywhere else, and of inline texts only those whose hashes are named: our own
 * styles and the rules for what to fetch ahead. Style attributes hold what differs by photo: its focal point, its colour.
 */
export function readerPolicy(hashes: { scripts: readonly string[]; styles: readonly string[] }): string {
	return [
		"default-src 'none'",
		["script-src 'self'", ...hashes.scripts].join(" "),
		["style-src 'self'", ...hashes.styles].join(" "),
		"style-src-attr 'unsafe-inline'",
		"img-src 'self' data:",
		"font-src 'self'",
		"connect-src 'self'",
		"manifest-src 'self'",
		"worker-src 'self'",
		"form-action 'self'",
		"base-uri 'none'",
		"frame-ancestors 'self'",
	].join("; ");
}

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
