import { expect, test } from "vitest";
import { adminPolicy, commonHeaders, readerPolicy } from "./policy.ts";

test("a site on https asks browsers to come by nothing else; one that is not cannot", () => {
	expect(commonHeaders("https://courier.example").join("|")).toContain("Strict-Transport-Security|max-age=31536000");
	expect(commonHeaders("http://localhost:3000")).not.toContain("Strict-Transport-Security");
});

test("readers' pages run our own scripts, and inline only what is named; the newsroom's run by this answer's nonce", () => {
	const readers = readerPolicy({ scripts: ["'sha256-a'"], styles: [] });
	expect(readers).toContain("default-src 'none'");
	expect(readers).toContain("script-src 'self' 'sha256-a';");

	const admin = adminPolicy("n0nce", false);
	expect(admin).toContain("script-src 'self' 'nonce-n0nce' 'strict-dynamic';");
	expect(admin).not.toContain("unsafe-eval");
});
