import { UnrecognizedActionError } from "next/dist/client/components/unrecognized-action-error.js";
import { afterEach, expect, test, vi } from "vitest";

afterEach(() => {
	vi.unstubAllEnvs();
	vi.unstubAllGlobals();
	vi.resetModules(); // what a page knows of its build lasts as long as the page
});

const unknown = new UnrecognizedActionError("Server Action was not found on the server.");

test("an action that the server does not know says that Bureau was updated, to the whole page", async () => {
	const { actionFailure, outdatedStore } = await import("./outdated.ts");
	const told = vi.fn();
	outdatedStore.subscribe(told);

	expect(actionFailure(new TypeError("Failed to fetch"), "The server could not be reached.")).toBe("The server could not be reached.");
	expect([outdatedStore.get(), told.mock.calls.length]).toEqual([false, 0]);
	expect(actionFailure(unknown, "The server could not be reached.")).toMatch(/^Bureau was updated/);
	expect([outdatedStore.get(), told.mock.calls.length]).toEqual([true, 1]);
});

test.each([
	["the same build", { build: "one" }, true, false],
	["another build", { build: "two" }, false, true],
	["no answer of ours", { error: "away" }, false, false],
])("a page learns from %s whether it may refresh itself", async (_, body, isSame, isOutdated) => {
	vi.stubEnv("BUREAU_BUILD", "one");
	vi.stubGlobal("fetch", async () => Response.json(body));
	const { isSameBuild, outdatedStore } = await import("./outdated.ts");

	expect(await isSameBuild()).toBe(isSame);
	expect(outdatedStore.get()).toBe(isOutdated);
});
