import type { Request } from "@playwright/test";
import { accounts } from "../../../e2e/support/accounts.ts";
import { ask } from "../ask.ts";
import { openBrowser } from "../browser.ts";
import { storyPath } from "../story-path.ts";
import { readStory, saveHeadline } from "./story.ts";

/** Presses Update as a browser does, for whatever is saved: the request itself. Gives how long its answer took, in milliseconds. */
export type PressUpdate = (saved: { revisionId: number; version: number }) => Promise<number>;

/** A chief editor who has the paper's lead open: saves headlines and presses Update. */
export type Desk = { save: (headline: string) => Promise<{ revisionId: number; version: number }>; pressUpdate: PressUpdate };

/**
 * Signs in, opens the lead and updates it once, in a real browser, and takes down the request that the browser sent: after that the same
 * request can be sent again and again, to the millisecond, without the browser's own work in between.
 */
export async function openDesk(origin: string): Promise<Desk> {
	const articleId = await articleIdOf(origin);
	const browser = await openBrowser();
	try {
		const page = await browser.newPage({ baseURL: origin });
		page.setDefaultTimeout(120_000); // the machine is busy
		const { email, password } = accounts.chief;
		await page.goto("/admin/sign-in");
		await page.getByLabel("Email address").fill(email);
		await page.getByLabel("Password", { exact: true }).fill(password);
		await page.getByRole("button", { name: "Sign in" }).click();
		await page.waitForURL((url) => url.pathname.startsWith("/admin") && !url.pathname.startsWith("/admin/sign-in"));
		const cookies = await page.context().cookies();
		const session = { origin, articleId, cookie: cookies.map(({ name, value }) => `${name}=${value}`).join("; ") };
		const save = (headline: string) => saveHeadline(session, headline);

		await save(`${(await readStory(session)).headline} (first look)`);
		await page.goto(`/admin/stories/${articleId}`);
		await page.getByRole("button", { name: "Update…" }).click();
		const sent = page.waitForRequest((request) => request.method() === "POST" && "next-action" in request.headers());
		await page.getByRole("dialog").getByRole("button", { name: "Update", exact: true }).click();
		const request = await sent;
		await page.getByRole("dialog").waitFor({ state: "hidden" }); // the answer is there
		return { save, pressUpdate: await pressing(request, session) };
	} finally {
		await browser.close();
	}
}

async function articleIdOf(origin: string): Promise<number> {
	const { body } = await ask(`${origin}${storyPath}`);
	const id = /<count-read\b[^>]*\bdata-story="(\d+)"/.exec(body.toString("utf8"))?.[1];
	if (id === undefined) throw new Error("The lead does not say which article it is.");

	return Number(id);
}

async function pressing(request: Request, { origin, cookie }: { origin: string; cookie: string }): Promise<PressUpdate> {
	const [sent] = JSON.parse(request.postData() ?? "[]") as Record<string, unknown>[];
	const headers = Object.fromEntries(Object.entries(await request.allHeaders()).filter(([name]) => !/^:|^content-length$/.test(name)));

	return async (saved) => {
		const body = JSON.stringify([{ ...sent, ...saved }]);
		const answer = await ask(request.url(), {
			method: "POST",
			headers: { ...headers, cookie, origin, "content-length": String(Buffer.byteLength(body)), "accept-encoding": "identity" },
			body,
		});
		if (!answer.body.includes('"done":true'))
			throw new Error(`Update answered ${answer.status}: ${answer.body.toString("utf8").slice(0, 500)}`);
		return answer.milliseconds;
	};
}
