import { afterEach, expect, test, vi } from "vitest";
import type { Answer } from "#lib/articles/autosave/autosave.ts";
import { PurgePending } from "#lib/changes/purge-pending.ts";
import { moment, putDraft } from "./keeping/put-draft.ts";
import { failureWords } from "./server-trouble.ts";

const saved = moment.transform((savedAt) => ({ version: 1, revisionId: 1, slug: "", savedAt }));

/** A server whose every action fails, and that says of itself what is given. */
function failingServer(readiness: Response | Error) {
	vi.stubGlobal("fetch", async (address: string) => {
		if (address !== "/readyz") return new Response("", { status: 500 });
		if (readiness instanceof Error) throw readiness;
		return readiness;
	});
}
const unavailable = (code: string) => Response.json({ status: "unavailable", code, reason: "For machines." }, { status: 503 });
const save = () =>
	new Promise<Answer<unknown>>((resolve) =>
		putDraft({ address: "/api/stories/1/draft", request: {}, saved, fetchNewest: async () => null }, resolve),
	);
const lost = new TypeError("Failed to fetch");
afterEach(() => vi.unstubAllGlobals());

test("an action that fails because the disk is full says that, and whom to tell", async () => {
	failingServer(unavailable("diskFull"));

	expect(await failureWords(lost, "Something else.")).toMatch(
		/^The server’s disk is full: nothing can be saved\. Tell whoever runs the site/,
	);
});

test("an action that is done, but not everywhere, is called neither live nor lost", async () => {
	const told = Object.assign(new Error("An error occurred"), { digest: new PurgePending(lost).digest });

	expect(await failureWords(told, "No answer.")).toMatch(/^It is stored, but part of the server does not show it yet/);
});

test("a save that fails because the disk is full says so, and goes on trying", async () => {
	failingServer(unavailable("diskFull"));

	expect(await save()).toEqual({ kind: "unreachable", why: "The server’s disk is full" });
});

test.each([
	["away", unavailable("away")],
	["well", Response.json({ status: "ok" })],
	["behind a proxy that answers itself", new Response("<p>Bad gateway", { status: 503 })],
	["gone", new TypeError("fetch failed")],
])("where the server is %s, it is said that there was no answer", async (_, readiness) => {
	failingServer(readiness);

	expect(await failureWords(lost, "No answer.")).toBe("No answer.");
});
