import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { actionKey } from "../scripts/action-key.ts";
import { actionListPath } from "../scripts/action-list.ts";
import { contentsOf } from "./support/database.ts";
import { callOf, formOf, multipartOf } from "./support/forms.ts";
import { ownHeaders, type Raw, sendAllRaw, sendRaw } from "./support/raw.ts";
import { actionNamed, builtActions } from "./support/routes.ts";
import { expect, test } from "./support/test.ts";

test.use({ edition: "empty" });
test.describe.configure({ timeout: 180_000 }); // a thousand requests, beside whatever else this machine does

/** What needs no input takes any: these end one's own session. Searches answer what they find. */
const needNothing = ["signOutAction", "endAllSessionsAction", "findTopicsAction", "findContributorsAction", "takeDownBreakingAction"];
const actions = builtActions().filter(({ name }) => !needNothing.includes(name));

const bodies = [
	"",
	"null",
	"{",
	"[]",
	"[null,null]",
	"[[],[]]",
	'[" ","y"]',
	"[-1,1e99]",
	"[1e400]",
	'["$K1"]',
	'["$F1","$F2"]',
	'["$B1"]',
	'["$n99999999999999999999"]',
	'["$undefined","$NaN"]',
	'[{"errors":{}},{"get":1,"append":2}]',
	'[{"__proto__":{"polluted":1}},{"constructor":{"prototype":{"polluted":1}}}]',
	'[{"then":"$1:constructor:constructor"}]',
	"[".repeat(5000),
	`["${"x".repeat(900_000)}"]`,
	'["\u0000\ud800"]',
];

const forms: [string, string][][] = [
	[],
	[
		["__proto__", "1"],
		["constructor", "2"],
		["hasOwnProperty", "3"],
	],
	[
		["id", "99999999999999999999"],
		["userId", "\u0000"],
		["session", '\'; DROP TABLE "Session"; --'],
		["token", "x".repeat(5000)],
	],
	[
		["id", "0"],
		["id", "-1"],
		["userId", "nobody"],
		["session", ""],
		["name", ""],
		["name", "\u202e"],
	],
	[
		["name", "x".repeat(100_000)],
		["email", `${"x".repeat(10_000)}@x`],
		["password", "y".repeat(10_000)],
	],
	[
		["$ACTION_ID_00", ""],
		["$ACTION_REF_1", ""],
		["$ACTION_1:0", "{"],
		["$ACTION_KEY", "k"],
	],
];

/** The statuses that are neither a refusal nor a way to the sign-in page, by what got them. */
async function wrongAnswers(url: string, raws: { what: string; raw: Raw }[]): Promise<string[]> {
	const answers = await sendAllRaw(
		url,
		raws.map(({ raw }) => raw),
	);

	return answers.flatMap(({ status }, index) => (status < 400 || status >= 500 ? [`${status} ${raws[index]?.what}`] : []));
}

/** So that an order of no sections is a wrong one. */
async function makeSection(url: string, own: Record<string, string>): Promise<void> {
	const { status } = await sendRaw(url, formOf(actionNamed("createSectionAction"), own, [["name", `Section ${crypto.randomUUID()}`]]));
	expect(status).toBe(200);
}

test("no action does anything with what is no form of ours", async ({ page, paper }) => {
	await paper.signIn(page, "admin");
	const own = ownHeaders(paper.url, await page.context().cookies());
	await makeSection(paper.url, own);
	const before = contentsOf(paper);

	const calls = actions.flatMap((action) =>
		bodies.map((body) => ({ what: `${action.name} ${body.slice(0, 60)}`, raw: callOf(action, own, body) })),
	);
	expect(actions.length).toBeGreaterThan(20);
	expect(await wrongAnswers(paper.url, calls)).toEqual([]);
	expect(contentsOf(paper)).toEqual(before);
});

test("no action does anything with a form that is empty, endless or of somebody else's making", async ({ page, paper }) => {
	await paper.signIn(page, "admin");
	const own = ownHeaders(paper.url, await page.context().cookies());
	await makeSection(paper.url, own);
	const before = contentsOf(paper);

	const sent = actions.flatMap((action) =>
		forms.map((fields) => ({ what: `${action.name} ${JSON.stringify(fields).slice(0, 60)}`, raw: formOf(action, own, fields) })),
	);
	expect(await wrongAnswers(paper.url, sent)).toEqual([]);
	expect(contentsOf(paper)).toEqual(before);
});

test("a body that is cut off, mislabelled, too large or without its length is refused", async ({ page, paper }) => {
	await paper.signIn(page, "admin");
	const own = ownHeaders(paper.url, await page.context().cookies());
	const before = contentsOf(paper);
	const action = actionNamed("createTopicAction");
	const good = formOf(action, own, [["name", "Never made"]]);
	const headers = good.headers as Record<string, string>;
	const body = String(good.body);
	const change = (more: Record<string, string>, sent: Raw["body"] = body): Raw => ({
		...good,
		headers: { ...headers, ...more },
		body: sent,
	});
	const without = (name: string, sent: Raw["body"] = body): Raw => ({
		...good,
		headers: Object.fromEntries(Object.entries(headers).filter(([key]) => key !== name)),
		body: sent,
	});
	const cut = body.slice(0, body.length / 2);
	const cases: { what: string; raw: Raw; status: number }[] = [
		{ what: "cut off", raw: change({ "content-length": String(cut.length) }, cut), status: 400 },
		{ what: "no multipart at all", raw: change({ "content-length": "7" }, "garbage"), status: 400 },
		{ what: "another boundary", raw: change({ "content-type": "multipart/form-data; boundary=other" }), status: 400 },
		{ what: "no boundary", raw: change({ "content-type": "multipart/form-data" }), status: 415 },
		{ what: "JSON", raw: change({ "content-type": "application/json" }), status: 415 },
		{ what: "url-encoded", raw: change({ "content-type": "application/x-www-form-urlencoded" }), status: 415 },
		{ what: "two megabytes", raw: change({ "content-length": "2000000" }, "x".repeat(2_000_000)), status: 413 },
		{ what: "in chunks", raw: without("content-length", [body]), status: 411 },
		{ what: "no action", raw: { ...without("next-action"), method: "POST" }, status: 400 },
		{ what: "a forged action", raw: change({ "next-action": `60${"0".repeat(40)}` }), status: 409 },
		{ what: "an action that cannot be", raw: change({ "next-action": "../../etc" }), status: 400 },
		{ what: "from nowhere", raw: { ...good, headers: { ...headers, origin: "", "sec-fetch-site": "none" } }, status: 403 },
		{ what: "from another site", raw: change({ origin: "https://evil.example" }), status: 403 },
		{
			what: "from a page that says it is ours",
			raw: change({ origin: "https://evil.example", "x-forwarded-host": "evil.example" }),
			status: 403,
		},
		{ what: "cross-site by the browser's own word", raw: change({ "sec-fetch-site": "cross-site" }), status: 403 },
	];
	const answers = await sendAllRaw(
		paper.url,
		cases.map(({ raw }) => raw),
	);

	expect(answers.map(({ status }, index) => `${status} ${cases[index]?.what}`)).toEqual(
		cases.map(({ what, status }) => `${status} ${what}`),
	);
	expect(contentsOf(paper)).toEqual(before);
});

test("the same form sent twice does its work once, and says why not again", async ({ page, paper }) => {
	await paper.signIn(page, "admin");
	const own = ownHeaders(paper.url, await page.context().cookies());
	const form = formOf(actionNamed("createSectionAction"), own, [["name", "Sent twice"]]);
	const first = await sendRaw(paper.url, form);
	const before = contentsOf(paper);
	const again = await sendRaw(paper.url, form);

	expect([first.status, again.status]).toEqual([200, 422]);
	expect(again.text).toContain("Another section has this address");
	expect(contentsOf(paper)).toEqual(before);
	const stale = await sendRaw(paper.url, multipartOf(actionNamed("createSectionAction"), own, [["0", '["$K9","$K9"]']]));
	expect(stale.status).toBe(422);
});

test("an action's id follows from its file and its name, so that every build and every machine has the same", () => {
	const computed = builtActions().map(({ id, file, name }) => ({
		id,
		same: id.slice(0, 2) + createHash("sha1").update(`${actionKey()}${file}:${name}`).digest("hex"),
	}));

	expect(computed.map(({ id }) => id)).toEqual(computed.map(({ same }) => same));
});

test("no action of the last release is lost: pages that are open during the deploy call them", () => {
	const released: Record<string, string> = JSON.parse(readFileSync(actionListPath, "utf8"));
	const ids = new Set(builtActions().map(({ id }) => id));
	const lost = Object.entries(released).filter(([id]) => !ids.has(id));

	// Keep the old name beside a new one for a release. Where no release had it, run: npm run build -- --record-actions
	expect(lost).toEqual([]);
});

test("an action that is sent to a page without it is done all the same", async ({ page, paper }) => {
	await paper.signIn(page, "admin");
	const own = ownHeaders(paper.url, await page.context().cookies());
	const name = `Section ${crypto.randomUUID()}`;
	const form = formOf(actionNamed("createSectionAction"), own, [["name", name]]);
	const refused = await sendRaw(paper.url, { ...formOf(actionNamed("createSectionAction"), own, []), path: "/admin/topics" });
	const done = await sendRaw(paper.url, { ...form, path: "/admin/stories/1?from=list" });

	expect([refused.status, done.status]).toEqual([422, 200]);
	expect((await sendRaw(paper.url, { path: "/admin/sections", headers: own })).text).toContain(name);
});
