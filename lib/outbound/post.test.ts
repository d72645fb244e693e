import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { readSettings, type Settings } from "#lib/settings.ts";
import { CallFailed, post } from "./post.ts";
import { isPrivateAddress } from "./private-address.ts";

const shared = globalThis as { [key: symbol]: Settings | undefined };
const settingsKey = Symbol.for("bureau.settings");
const before = shared[settingsKey];
const allow = (hosts: string) => {
	shared[settingsKey] = readSettings({ PRIVATE_HOSTS: hosts });
};

let server: Server;
let address = "";
const heard: string[] = [];
beforeAll(async () => {
	server = createServer((request, response) => {
		heard.push(request.url ?? "");
		response.writeHead(Number(request.url?.slice(1)) || 200, { location: `${address}/200` }).end("much to say".repeat(10_000));
	});
	await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
	address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
beforeEach(() => {
	heard.length = 0;
});
afterAll(() => {
	server.close();
	shared[settingsKey] = before;
});
const message = { type: "text/plain", body: "news" };

test("a host that is named may be called", async () => {
	allow("127.0.0.1");
	expect(await post(`${address}/204`, message)).toBe(204);
});

test.each([301, 403, 500])("an answer of %i is a failure, and is not followed", async (status) => {
	allow("127.0.0.1");
	await expect(post(`${address}/${status}`, message)).rejects.toThrow(`answered ${status}`);
	expect(heard).toEqual([`/${status}`]);
});

test("nobody else inside may, by number or by name", async () => {
	allow("hub.internal");
	const port = new URL(address).port;

	for (const inside of [
		address,
		`https://127.0.0.1:${port}/`,
		`https://[::1]:${port}/`,
		`https://localhost:${port}/`,
		"https://169.254.169.254/",
	])
		await expect(post(inside, message)).rejects.toThrow(CallFailed);
	await expect(post(`https://localhost:${port}/`, message)).rejects.toThrow("private network");
	expect(heard).toEqual([]);
});

test.each([
	"10.1.2.3",
	"172.31.0.1",
	"192.168.1.1",
	"100.64.0.1",
	"0.0.0.0",
	"255.255.255.255",
	"::1",
	"::",
	"::ffff:10.0.0.1",
	"::ffff:7f00:1",
	"fe80::1",
	"fd00::1",
	"64:ff9b::a00:1",
	"2002:a00:1::",
	"2001:db8::1",
])("%s is inside", (inside) => expect(isPrivateAddress(inside)).toBe(true));

test.each(["93.184.216.34", "172.32.0.1", "100.128.0.1", "2606:4700::1111", "::ffff:93.184.216.34"])("%s is outside", (outside) =>
	expect(isPrivateAddress(outside)).toBe(false),
);
