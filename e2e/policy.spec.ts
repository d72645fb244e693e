import { once } from "node:events";
import { createServer, request as send } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "@playwright/test";
import { accounts } from "./support/accounts.ts";
import { ownHeaders, sendAllRaw, sendRaw } from "./support/raw.ts";
import { expect, test } from "./support/test.ts";

/** What a browser had to say about a page: whatever its policy stopped, whatever went wrong, whatever was asked of others. */
async function watch(page: Page): Promise<string[]> {
	const complaints: string[] = [];
	await page.addInitScript(() => {
		addEventListener("securitypolicyviolation", (event) => console.error(`stopped: ${event.violatedDirective} ${event.blockedURI}`));
	});
	page.on("console", (message) => {
		if (message.type() === "error" && !/status of (404|410)/.test(message.text())) complaints.push(message.text());
	});
	page.on("pageerror", (error) => complaints.push(String(error)));
	page.on("request", (request) => {
		const { protocol, host } = new URL(request.url());
		if (protocol.startsWith("http") && host !== new URL(page.url() === "about:blank" ? request.url() : page.url()).host)
			complaints.push(`asked ${host}`);
	});

	return complaints;
}

/** One address of each kind of page that the demo edition has. */
async function addresses(page: Page): Promise<string[]> {
	await page.goto("/");
	const first = (pattern: RegExp) =>
		page.evaluate((source) => {
			const paths = [...document.querySelectorAll("a")].map((link) => new URL(link.href).pathname);
			return paths.find((path) => new RegExp(source).test(path)) ?? "";
		}, pattern.source);
	const story = await first(/^\/(?!topic|by|admin)[a-z-]+\/[a-z0-9-]+$/);
	await page.goto(story);
	const [topic, contributor] = [await first(/^\/topic\//), await first(/^\/by\//)];
	await page.goto("/archive");
	const day = await first(/^\/archive\/\d{4}\/\d\d\/\d\d$/);
	const lists = ["/latest", "/most-read", "/corrections", "/archive", day, "/how-we-correct", "/offline", "/series/high-water"];

	return [...lists, "/", `/${story.split("/")[1]}`, story, topic, contributor, "/search?q=river", "/search?q=zzzz", "/nothing/here"];
}

test("no page for readers asks for anything that its policy stops, or of anybody else", async ({ page, paper }) => {
	test.slow(); // waits on each page until nothing is asked for any more
	const complaints = await watch(page);
	const all = await addresses(page);
	expect(all.filter((address) => address === "")).toEqual([]);

	for (const address of all) {
		const answer = await page.goto(address, { waitUntil: "networkidle" });
		const policy = answer?.headers()["content-security-policy"] ?? "";
		expect(policy, address).toContain("default-src 'none'");
		expect(policy.match(/script-src ([^;]*)/)?.[1], address).toMatch(/^'self'( 'sha256-[\w+/=]+')?$/);
		expect(policy).not.toMatch(/unsafe-eval|https?:|\*/);
		const scripts = await page.evaluate(() => [...document.scripts].map(({ src, type }) => (src === "" ? type : new URL(src).pathname)));
		for (const script of scripts)
			expect(script, address).toMatch(/^(application\/ld\+json|speculationrules|\/reader-modules\/[\w.-]+\.js)$/);
	}
	expect(complaints).toEqual([]);
	expect(paper.output).not.toContain("A page could not be made");
});

test("an inline script that got into a page would not run", async ({ page }) => {
	await page.goto("/");
	const ran = await page.evaluate(() => {
		const script = document.createElement("script");
		script.textContent = "document.documentElement.dataset.ran = 'yes'";
		document.body.append(script);
		return document.documentElement.dataset.ran ?? "no";
	});

	expect(ran).toBe("no");
});

test("every answer says what browsers must and must not do with it", async ({ paper }) => {
	for (const address of ["/", "/nothing", "/admin/sign-in", "/healthz", "/feed.css", "/api/reader/suggest?q=ri"]) {
		const { headers } = await fetch(paper.url + address);
		expect(headers.get("x-content-type-options"), address).toBe("nosniff");
		expect(headers.get("referrer-policy"), address).toBe("strict-origin-when-cross-origin");
		expect(headers.get("permissions-policy"), address).toContain("camera=()");
		expect(headers.get("cross-origin-opener-policy"), address).toBe("same-origin");
		expect(headers.get("strict-transport-security"), address).toBeNull(); // the site is not https here
		expect(headers.get("x-powered-by"), address).toBeNull();
	}
	const { headers } = await fetch(`${paper.url}/`);
	expect(headers.get("content-security-policy")).toContain("frame-ancestors");
});

test("no page of the newsroom asks for anything that its policy stops", async ({ page, paper }) => {
	const complaints = await watch(page);
	await paper.signIn(page, "admin");
	for (const address of [
		"stories",
		"stories/new",
		"photos",
		"sections",
		"topics",
		"contributors",
		"people",
		"settings",
		"audit",
		"account",
	])
		await page.goto(`/admin/${address}`, { waitUntil: "networkidle" });

	expect(complaints).toEqual([]);
});

test("the newsroom's policy lets only scripts with this answer's nonce run, and no page of it is kept", async ({ paper }) => {
	const [one, other] = await Promise.all([fetch(`${paper.url}/admin/sign-in`), fetch(`${paper.url}/admin/sign-in`)]);
	const nonces = [one, other].map(({ headers }) => /'nonce-([^']+)'/.exec(headers.get("content-security-policy") ?? "")?.[1]);

	expect(new Set(nonces).size).toBe(2);
	expect(await one.text()).toContain(`nonce="${nonces[0]}"`);
	expect(one.headers.get("cache-control")).toContain("no-store");
});

test("no answer's head is larger than what a proxy takes: pages, feeds, files, the newsroom", async ({ page, paper }) => {
	const machines = ["/feed.xml", "/world/feed.atom", "/feed.json", "/sitemap.xml", "/news-sitemap.xml", "/robots.txt", "/api/v1/stories"];
	const readers = [...(await addresses(page)), ...machines, `/world//${"a".repeat(3500)}`, "/sw.js", "/feed.css", "/healthz"];
	await paper.signIn(page, "admin");
	const cookies = await page.context().cookies(paper.url);
	const newsroom = ["", "/stories", "/photos", "/fronts", "/settings", "/people", "/sign-in"].map((path) => `/admin${path}`);
	const answers = await sendAllRaw(
		paper.url,
		[...readers, ...newsroom].map((path) => ({ path, headers: { ...ownHeaders(paper.url, cookies), "accept-encoding": "br" } })),
	);

	for (const [at, { status, headers }] of answers.entries()) {
		const lines = Object.entries(headers).flatMap(([name, value]) => [value ?? ""].flat().map((each) => `${name}: ${each}\r\n`));
		expect(status, [...readers, ...newsroom][at]).toBeGreaterThan(0);
		expect(lines.join("").length, [...readers, ...newsroom][at]).toBeLessThan(3000);
	}
});

test("the newsroom's pages, and what its links fetch, come compressed; what another site asks for does not", async ({ page, paper }) => {
	await paper.signIn(page, "admin");
	const own = { ...ownHeaders(paper.url, await page.context().cookies(paper.url)), "accept-encoding": "gzip, br" };
	const ask = (headers: Record<string, string>, path = "/admin/stories") => sendRaw(paper.url, { path, headers: { ...own, ...headers } });
	const [document, elsewhere, moved] = [await ask({}), await ask({ "sec-fetch-site": "cross-site" }), await ask({ rsc: "1" })];
	const payload = await ask({ rsc: "1" }, String(moved.headers.location)); // the framework adds a digest of the request's headers

	expect([document.status, document.headers["content-encoding"]]).toEqual([200, "gzip"]);
	expect([payload.status, payload.headers["content-encoding"], payload.headers["content-type"]]).toEqual([200, "gzip", "text/x-component"]);
	expect([elsewhere.status, elsewhere.headers["content-encoding"]]).toEqual([200, undefined]);
	expect(elsewhere.headers.vary).toContain("Accept-Encoding");
});

test("behind a proxy that passes another Host, the newsroom takes its own forms", async ({ page, paper }) => {
	const proxy = createServer((request, response) => {
		const { hostname, port } = new URL(paper.url);
		const headers = { ...request.headers, host: "upstream" };
		const passed = send({ hostname, port, method: request.method, path: request.url, headers }, (answer) => {
			response.writeHead(answer.statusCode ?? 502, answer.headers);
			answer.pipe(response);
		});
		request.pipe(passed);
	});
	await once(proxy.listen(0, "localhost"), "listening");
	const siteUrl = `http://localhost:${(proxy.address() as AddressInfo).port}`;
	await paper.stop();
	await paper.start({ SITE_URL: siteUrl });

	const { email, password } = accounts.chief;
	await page.goto(`${siteUrl}/admin/sign-in`);
	await page.getByLabel("Email address").fill(email);
	await page.getByLabel("Password", { exact: true }).fill(password);
	await page.getByRole("button", { name: "Sign in" }).click();
	await expect(page.getByRole("heading", { level: 1, name: "Stories" })).toBeVisible();
	await page.goto("about:blank"); // keeps no connection open
	proxy.close();
	proxy.closeAllConnections();
});
