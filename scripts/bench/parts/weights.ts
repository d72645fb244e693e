import { setTimeout as pause } from "node:timers/promises";
import { addressesOf, kinds } from "../addresses.ts";
import { type Answer, ask, browsersAccept } from "../ask.ts";
import { kilobytes, median } from "../numbers.ts";
import { openPaper } from "../paper.ts";
import type { Bench, Found, Part } from "../part.ts";
import { table } from "../table.ts";

/** Bytes of each kind of page over the wire. */
export const weights: Part = { name: "weights", title: "Bytes of a page", run };

async function run(bench: Bench): Promise<Found> {
	bench.note("weighing every page");
	const { url, close } = await openPaper(bench);
	try {
		const addresses = await addressesOf(url);
		const rows: string[][] = [];
		for (const kind of kinds) {
			const answers: Answer[] = [];
			for (const path of addresses[kind]) answers.push(await askSettled(`${url}${path}`));
			const heads = answers.map(({ bytes, body }) => bytes - body.length);
			const bodies = answers.map(({ body }) => body.length);
			const most = Math.max(...answers.map(({ bytes }) => bytes));
			rows.push([kind, String(answers.length), kilobytes(median(heads)), kilobytes(median(bodies)), kilobytes(most)]);
		}
		const words =
			"As brotli over HTTP/1.1, once it was read a few times: the document with its styles in it. Medians; a kilobyte has 1,000 bytes.";
		return { report: `${words}\n\n${table(["kind of page", "pages", "head", "body", "heaviest, whole"], rows)}`, goals: [] };
	} finally {
		await close();
	}
}

/** The answer once it gets no smaller: what is read again is packed tighter beside serving. */
async function askSettled(url: string): Promise<Answer> {
	const askOnce = () => ask(url, { headers: { "accept-encoding": browsersAccept } });
	let [smallest, unchanged] = [await askOnce(), 0];
	while (unchanged < 8) {
		const answer = await askOnce();
		unchanged = answer.body.length < smallest.body.length ? 0 : unchanged + 1;
		if (answer.body.length < smallest.body.length) smallest = answer;
		await pause(20);
	}

	return smallest;
}
