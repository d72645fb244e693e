import { expect, test } from "vitest";
import type { Loader } from "./load.ts";
import { alternate } from "./rounds.ts";

test("servers take turns, and each stands with the middle of its rounds", async () => {
	const asked: string[] = [];
	const speeds: Record<string, number[]> = { a: [1, 100, 300, 200], b: [1, 10, 30, 20] };
	const loader: Loader = {
		words: "",
		run: (url) => {
			asked.push(url);
			const perSecond = speeds[url]?.shift() ?? 0;
			return Promise.resolve({ requests: 10, perSecond, p50: 1, p99: perSecond, failed: 1 });
		},
	};
	const rival = (url: string) => ({ name: url, url, pid: process.pid, close: async () => {} });
	const standings = await alternate([rival("a"), rival("b")], { loader, rounds: 3, seconds: 0, note: () => {} });

	expect(asked.join("")).toBe("abababab");
	expect(standings).toMatchObject([
		{ name: "a", perSecond: 200, p99: 200, failed: 3 },
		{ name: "b", perSecond: 20, p99: 20, failed: 3 },
	]);
});
