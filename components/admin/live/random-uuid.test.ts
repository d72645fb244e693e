import { expect, test, vi } from "vitest";
import { z } from "zod";
import { newEntry } from "./kept-entry.ts";
import { randomUuid } from "./random-uuid.ts";

test("a new post has its key also where crypto.randomUUID is missing, as in a page over plain http on a local network", () => {
	vi.stubGlobal("crypto", { getRandomValues: crypto.getRandomValues.bind(crypto) });
	const keys = Array.from({ length: 100 }, () => newEntry().key);
	vi.unstubAllGlobals();

	expect(z.array(z.uuidv4()).safeParse(keys).success).toBe(true);
	expect(new Set(keys).size).toBe(100);
});

test.each([
	[0x00, "00000000-0000-4000-8000-000000000000"],
	[0xff, "ffffffff-ffff-4fff-bfff-ffffffffffff"],
])("version and variant of a UUID are set whatever the random bytes are: %i", (byte, uuid) => {
	const getRandomValues = <Bytes extends ArrayBufferView | null>(bytes: Bytes) => (bytes instanceof Uint8Array ? bytes.fill(byte) : bytes);

	expect(randomUuid({ getRandomValues: getRandomValues as Crypto["getRandomValues"] })).toBe(uuid);
});
