import { resolve } from "node:path";
import { parseArgs } from "node:util";
import { z } from "zod";
import { runBench } from "../bench/run.ts";
import { Refusal } from "../launcher/refusal.mjs";

const options = {
	quick: { type: "boolean", default: false },
	only: { type: "string", multiple: true },
	addresses: { type: "string" },
	papers: { type: "string" },
} as const;

const addresses = z.coerce.number().int().min(100).max(10_000_000);

/** `npm run bench`: measures the paper on this machine, beside other servers, and says which goals it meets. Fails only where it cannot measure. */
export async function run(args: string[]): Promise<void> {
	const { values } = parseArgs({ args, options });
	const asked = values.addresses === undefined ? undefined : addresses.safeParse(values.addresses);
	if (asked?.success === false) throw new Refusal("--addresses: how many addresses the crawl asks for, from 100 to 10000000.");

	const papers = values.papers === undefined ? null : resolve(values.papers);
	await runBench({ extent: values.quick ? "quick" : "full", only: values.only ?? [], addresses: asked?.data, papers });
}
