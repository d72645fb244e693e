import { accounts } from "./support/accounts.ts";
import { contentsOf } from "./support/database.ts";
import { ownHeaders, sendRaw } from "./support/raw.ts";
import { builtActions, builtRoutes, filled } from "./support/routes.ts";
import { expect, test } from "./support/test.ts";

const newsroom = builtRoutes().filter(
	(route) => /^\/admin(\/|$)/.test(route) && !/\/(sign-in|join|welcome|reset-password|old-browser)/.test(route),
);
const forChiefs = newsroom.filter((route) => /^\/admin\/(sections|topics|contributors|audit)/.test(route));
const forAdmins = newsroom.filter((route) => /^\/admin\/(people|settings)/.test(route));
const secrets = [accounts.admin.email, accounts.chief.name, "Lamp Night", "weather-desk"];

/** What the framework's script says of itself; such requests have an address of their own. */
const asScript = { rsc: "1" };
const addressFor = (route: string, headers: Record<string, string>) => `${filled(route, "1")}${headers.rsc ? "?_rsc" : ""}`;

/** A browser, the framework's script, somebody with a cookie of their own making. */
const strangers: Record<string, string>[] = [{}, asScript, { cookie: "bureau.session_token=forged.signature" }];

test("signed-out people are sent to sign in and back, and see nothing, in pages and in what pages ask for", async ({ paper }) => {
	const wrong: string[] = [];
	for (const route of newsroom)
		for (const headers of strangers) {
			const path = addressFor(route, headers);
			const { status, headers: answered, text } = await sendRaw(paper.url, { path, headers });
			// What the script fetches carries the way in its text.
			const to = headers.rsc && status === 200 ? (/NEXT_REDIRECT;[a-z]*;([^;]*)/.exec(text)?.[1] ?? "") : String(answered.location ?? "");
			if (![200, 307].includes(status) || !to.startsWith("/admin/sign-in") || secrets.some((secret) => text.includes(secret)))
				wrong.push(`${status} ${path} ${to}`);
		}

	expect(newsroom.length).toBeGreaterThan(15);
	expect(wrong).toEqual([]);
});

test("a reporter at a page for others is told so with 403, and sees none of it", async ({ page, paper }) => {
	await paper.signInAnew(page, "reporter");
	const own = ownHeaders(paper.url, await page.context().cookies());
	const wrong: string[] = [];
	for (const route of [...forChiefs, ...forAdmins])
		for (const headers of [own, { ...own, ...asScript }]) {
			const { status, text } = await sendRaw(paper.url, { path: addressFor(route, headers), headers });
			// What the script fetches carries the refusal in its text: the framework has answered before the page was asked.
			const isRefused = status === 403 || ("rsc" in headers && text.includes("NEXT_HTTP_ERROR_FALLBACK;403"));
			if (!isRefused || secrets.some((secret) => text.includes(secret))) wrong.push(`${status} ${route}`);
		}
	expect(wrong).toEqual([]);

	await page.goto("/admin/settings");
	await expect(page.getByRole("heading", { level: 1 })).toHaveText("Your role does not allow this");
	await expect(page.getByRole("navigation", { name: "Newsroom" }).getByRole("link")).toHaveText(["Stories", "Photos"]);
});

test("a chief may keep the desks, not the people or the site", async ({ page, paper }) => {
	await paper.signInAnew(page, "chief");
	const headers = ownHeaders(paper.url, await page.context().cookies());
	const statusOf = async (route: string) => (await sendRaw(paper.url, { path: filled(route, "1"), headers })).status;

	for (const route of forChiefs) expect(await statusOf(route), route).toBe(200);
	for (const route of forAdmins) expect(await statusOf(route), route).toBe(403);
});

test("no action of a higher role answers a reporter, and nothing changes", async ({ page, paper }) => {
	await paper.signInAnew(page, "reporter");
	const own = ownHeaders(paper.url, await page.context().cookies());
	const before = contentsOf(paper);
	const higher = builtActions().filter(({ file }) => /^app\/admin\/(sections|topics|contributors|people|settings)\//.test(file));
	const wrong: string[] = [];
	for (const { id, name, page: path } of higher)
		for (const body of ['["1"]', "[1,2]", '[{"errors":{}},"x"]', "[]"]) {
			const headers = { ...own, "next-action": id, "content-type": "text/plain;charset=UTF-8", "content-length": String(body.length) };
			const { status } = await sendRaw(paper.url, { method: "POST", path, headers, body });
			if (status !== 403) wrong.push(`${status} ${name} ${body}`);
		}

	expect(higher.length).toBeGreaterThan(15);
	expect(wrong).toEqual([]);
	expect(contentsOf(paper)).toEqual(before);
});

test("signed out, no action does anything", async ({ paper }) => {
	const before = contentsOf(paper);
	const guarded = builtActions().filter(({ file }) => !file.includes("(signed-out)"));
	for (const { id, name, page: path } of guarded) {
		const headers = { origin: paper.url, "next-action": id, "content-type": "text/plain;charset=UTF-8", "content-length": "2" };
		const { status, headers: answered } = await sendRaw(paper.url, { method: "POST", path, headers, body: "[]" });
		expect([200, 303, 307], name).toContain(status);
		expect(String(answered["x-action-redirect"] ?? answered.location), name).toContain("/admin/sign-in");
	}

	expect(contentsOf(paper)).toEqual(before);
});

test("machine addresses of the newsroom answer 401 signed out, with words and no data", async ({ paper }) => {
	for (const path of ["/api/photos", "/api/photos?q=a", "/api/stories/offers/topics?q=a"]) {
		const { status, text } = await sendRaw(paper.url, { path });
		expect([401, 404], path).toContain(status);
		expect(secrets.some((secret) => text.includes(secret))).toBe(false);
	}
	const body = '{"version":1,"draft":{}}';
	const headers = { origin: paper.url, "content-type": "application/json", "content-length": String(body.length) };
	expect((await sendRaw(paper.url, { method: "PUT", path: "/api/stories/1/draft", headers, body })).status).toBe(401);
});
