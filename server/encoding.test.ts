import { expect, test } from "vitest";
import { chooseEncoding, encode, encodeTightly } from "./encoding.ts";

test.each([
	[undefined, "identity"],
	["", "identity"],
	["gzip, deflate, br, zstd", "br"],
	["GZIP", "gzip"],
	["br;q=0, gzip", "gzip"],
	["*", "br"],
	["*;q=0", "identity"],
	["br;q=0, *;q=0.5", "gzip"],
	["deflate", "identity"],
	["br;q=nonsense", "identity"],
	["br;q=0.2, gzip;q=1", "gzip"],
	["gzip;q=0.5, br;q=0.5", "br"],
] as const)("who accepts %j gets %s, the first time and each time", (accepted, encoding) => {
	expect(chooseEncoding(accepted)).toBe(encoding);
	expect(chooseEncoding(accepted)).toBe(encoding);
});

test("thousands of clients that accept things of their own change nothing for the others", () => {
	for (let each = 0; each < 3000; each += 1) chooseEncoding(`br;q=0, x-${each}, gzip`);

	expect(chooseEncoding("br;q=0, gzip")).toBe("gzip");
	expect(chooseEncoding("br")).toBe("br");
});

test("what is packed holds no more memory than its bytes", async () => {
	const page = Buffer.from("<p>Words</p>".repeat(3000));

	for (const packed of [await encode(page, "br"), await encode(page, "gzip"), await encodeTightly(page)]) {
		expect(packed.length).toBeLessThan(1000);
		expect(packed.buffer.byteLength).toBe(packed.length);
	}
});
