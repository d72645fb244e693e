import { addressesOf, type Kind, kinds } from "../addresses.ts";
import { ask } from "../ask.ts";
import { missOf } from "../miss.ts";
import { milliseconds, percentile } from "../numbers.ts";
import { openPaper } from "../paper.ts";
import type { Bench, Found, Part } from "../part.ts";
import { table } from "../table.ts";

/** What a page costs that is not kept: the first reader waits for it. */
export const renders: Part = { name: "renders", title: "First rendering of a page", run };

const openings = { quick: 1, full: 3 };

async function run(bench: Bench): Promise<Found> {
	const first: number[] = [];
	const taken = new Map<Kind, number[]>(kinds.map((kind) => [kind, []]));
	for (let opening = 1; opening <= openings[bench.extent]; opening += 1) {
		bench.note(`every address once, opening ${opening} of ${openings[bench.extent]}`);
		const { url, close } = await openPaper(bench);
		try {
			first.push(await missOf(`${url}/`));
			const addresses = await addressesOf(url);
			// The framework reads each kind's own code at its first page: told apart, as it happens once in a process.
			for (const kind of kinds) await ask(`${url}${addresses[kind].at(-1)}`);
			for (const kind of kinds) for (const path of addresses[kind].slice(0, -1)) taken.get(kind)?.push(await missOf(`${url}${path}`));
		} finally {
			await close();
		}
	}

	const rows = kinds
		.map((kind) => ({ kind, times: (taken.get(kind) ?? []).filter(Number.isFinite) }))
		.filter(({ times }) => times.length > 0)
		.map(({ kind, times }) => [kind, String(times.length), milliseconds(percentile(times, 50)), milliseconds(percentile(times, 99))]);
	const words = `One at a time, at idle, from the request to the last byte. The very first page of a process takes ${milliseconds(percentile(first, 50))}.`;
	return { report: `${words}\n\n${table(["kind of page", "pages", "p50", "p99"], rows)}`, goals: [] };
}
