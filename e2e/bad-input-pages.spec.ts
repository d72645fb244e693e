import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { contentsOf } from "./support/database.ts";
import { ownHeaders, type Raw, sendAllRaw, sendRaw } from "./support/raw.ts";
import { builtRoutes, filled } from "./support/routes.ts";
import { expect, test } from "./support/test.ts";

const pages = builtRoutes();
const open = pages.filter((route) => route.includes("["));

/** Parts of addresses that none of our links carries. */
const parts = [
	"0",
	"-1",
	"1e9",
	"99999999999999999999",
	"__proto__",
	"constructor",
	"%27%20OR%201%3D1%20--",
	"%3Cscript%3Ealert(1)%3C%2Fscript%3E",
	"%E2%80%AEtxt",
	"%F0%9F%99%82",
	"x".repeat(900),
	"%25%25%2e%2e",
];
const malformed = ["%", "%E0%A4%A", "%zz", "a%00b", "%00", "%C0%AF", "%ED%A0%80", "..%2f..%2fetc", "%2e%2e"];

/** Queries that none of our links carries. */
const queries = [
	"q=%27%29%3B%20DROP%20TABLE%20%22Topic%22%3B--",
	"q=NEAR(%22a%22%20%22b%22%2C%205)%20OR%20*",
	"q=%22%22%22&q=second&q[]=third",
	"q=%00&before=%00&after=%00&actor=%00&kind=%00&section=%00",
	"q=%E2%80%AE%ED%A0%80%FF",
	`q=${"long+".repeat(500)}`,
	"before=-zz&after=1-&page=-1&limit=1e9&cursor=__proto__",
	"before=99999999999&after=99999999999&section=99999999999&unused=maybe",
	"__proto__[polluted]=1&constructor[prototype][polluted]=1&constructor=1&__proto__=1",
	"status=none&author=nobody&kind=ghost&subject=%27&action=%27",
	"&&&===&%&%zz&a",
	Array.from({ length: 200 }, (_, index) => `p${index}=1`).join("&"),
];

test.describe.configure({ timeout: 180_000 }); // hundreds of addresses, beside whatever else this machine does

test("an address that nobody was given says so, whoever asks", async ({ page, paper }) => {
	await paper.signIn(page, "admin");
	const headers = ownHeaders(paper.url, await page.context().cookies());
	const before = contentsOf(paper);
	const paths = open.flatMap((route) => parts.map((part) => filled(route, part)));
	const answers = await sendAllRaw(
		paper.url,
		paths.map((path) => ({ path, headers })),
	);
	const wrong = answers.flatMap(({ status, text }, index) => {
		const path = paths[index] ?? "";
		const isLink = /\/(join|welcome|reset-password)\//.test(path);
		const isRight = isLink ? status === 200 && text.includes("does not work any more") : status >= 400 && status < 500;
		return isRight ? [] : [`${status} ${path}`];
	});

	expect(wrong).toEqual([]);
	expect(contentsOf(paper)).toEqual(before);
});

test("an address that cannot be read is refused before anything looks at it", async ({ paper }) => {
	const wrong: string[] = [];
	for (const route of [
		"/[part]",
		"/world/[part]",
		"/admin/[part]",
		"/api/v1/[part]",
		"/media/photos/[part]",
		"/_next/static/[part]",
		"/topic/[part]",
	])
		for (const part of malformed) {
			const path = filled(route, part);
			const { status } = await sendRaw(paper.url, { path });
			const isSentToSignIn = status === 307 && path.startsWith("/admin/");
			if (!isSentToSignIn && (status < 400 || status >= 500)) wrong.push(`${status} ${path}`);
		}

	expect(wrong).toEqual([]);
	expect((await sendRaw(paper.url, { path: `/${"a".repeat(5000)}` })).status).toBe(414);
	expect((await sendRaw(paper.url, { path: "/", headers: { cookie: "x".repeat(20_000) } })).status).toBe(431);
	// Two hosts, of a page that is made and of the same page from memory.
	const firstLine = async (hosts: string[]) => {
		const { hostname, port } = new URL(paper.url);
		const socket = connect(Number(port), hostname);
		socket.write(`GET /corrections HTTP/1.1\r\n${hosts.map((host) => `Host: ${host}\r\n`).join("")}Connection: close\r\n\r\n`);
		return (await text(socket)).split("\r\n", 1)[0];
	};
	expect(await firstLine(["localhost", "evil.example"])).toBe("HTTP/1.1 400 Bad Request");
	expect(await firstLine(["localhost"])).toBe("HTTP/1.1 200 OK");
	expect(await firstLine(["localhost", "evil.example"])).toBe("HTTP/1.1 400 Bad Request");
});

test("no query breaks a page: what it does not know it leaves aside, or refuses in words", async ({ page, paper }) => {
	await paper.signIn(page, "admin");
	const headers = ownHeaders(paper.url, await page.context().cookies());
	const before = contentsOf(paper);
	const paths = pages.flatMap((route) => queries.map((query) => `${filled(route, "1")}?${query}`));
	const answers = await sendAllRaw(
		paper.url,
		paths.map((path) => ({ path, headers })),
	);
	const wrong = answers.flatMap(({ status }, index) => (status >= 500 || status === 0 ? [`${status} ${paths[index]?.slice(0, 120)}`] : []));

	expect(wrong).toEqual([]);
	expect(contentsOf(paper)).toEqual(before);
});

test("every address refuses the methods that it does not have", async ({ page, paper }) => {
	await paper.signIn(page, "admin");
	const own = ownHeaders(paper.url, await page.context().cookies());
	const before = contentsOf(paper);
	const methods = ["PUT", "DELETE", "PATCH", "POST", "TRACE", "PROPFIND"];
	const raws = pages.flatMap((route) =>
		methods.flatMap((method) => [own, {}].map((headers): Raw => ({ method, path: filled(route, "1"), headers }))),
	);
	const answers = await sendAllRaw(paper.url, raws);
	const wrong = answers.flatMap(({ status }, index) =>
		status < 400 || status >= 500 ? [`${status} ${raws[index]?.method} ${raws[index]?.path}`] : [],
	);

	expect(wrong).toEqual([]);
	expect(contentsOf(paper)).toEqual(before);
});

test("a mangled request of the framework's is refused, not failed", async ({ page, paper }) => {
	await paper.signIn(page, "admin");
	const own = ownHeaders(paper.url, await page.context().cookies());
	const statuses = async (path: string, headers: Record<string, string>) =>
		(await sendRaw(paper.url, { path, headers: { ...own, rsc: "1", ...headers } })).status;

	for (const tree of ["{", "null", "[]", "%E0%A4%A", '["",{"children":7}]', "x".repeat(10_000)])
		expect(await statuses("/admin/topics", { "next-router-state-tree": tree }), tree.slice(0, 30)).toBe(400);
	for (const [name, value] of [
		["next-router-prefetch", "9"],
		["next-router-segment-prefetch", "/../../_tree"],
		["next-url", "//evil.example/%00"],
		["x-middleware-subrequest", "middleware"],
		["x-action-forwarded", "1"],
		["x-forwarded-host", "evil.example"],
	])
		for (const path of ["/admin/topics?_rsc=%00", "/?_rsc=1", "/admin/topics"])
			expect(await statuses(path, { [String(name)]: String(value) }), `${name} ${path}`).toBeLessThan(500);
});
