import type { Loader } from "./load.ts";
import type { Load } from "./loaded.ts";
import { median } from "./numbers.ts";
import { processorSeconds } from "./processor.ts";
import type { Rival } from "./rivals/rival.ts";

/** The middle of a server's rounds. `processor`: microseconds of processor time for one answer; NaN where the system does not tell. */
export type Standing = { name: string; perSecond: number; p50: number; p99: number; processor: number; failed: number };

type Round = Load & { processor: number };

type Options = { loader: Loader; rounds: number; seconds: number; note: (text: string) => void };

/** Loads the servers in turn, A B C A B C, so that whatever else the machine does meets all of them; gives the median of each. */
export async function alternate(rivals: readonly Rival[], { loader, rounds, seconds, note }: Options): Promise<Standing[]> {
	for (const { url } of rivals) await loader.run(url, 1); // warm, and not counted

	const played = new Map<Rival, Round[]>(rivals.map((rival) => [rival, []]));
	for (let round = 1; round <= rounds; round += 1) {
		for (const rival of rivals) {
			note(`round ${round} of ${rounds}: ${rival.name}`);
			played.get(rival)?.push(await play(rival, loader, seconds));
		}
	}

	return rivals.map((rival) => standing(rival.name, played.get(rival) ?? []));
}

async function play({ url, pid }: Rival, loader: Loader, seconds: number): Promise<Round> {
	const before = processorSeconds(pid);
	const load = await loader.run(url, seconds);
	const after = processorSeconds(pid);

	return { ...load, processor: before === null || after === null ? Number.NaN : ((after - before) * 1e6) / load.requests };
}

/** The medians of a server's rounds. */
export function standing(name: string, rounds: readonly Round[]): Standing {
	const middle = (of: (round: Round) => number) => median(rounds.map(of));

	return {
		name,
		perSecond: middle((round) => round.perSecond),
		p50: middle((round) => round.p50),
		p99: middle((round) => round.p99),
		processor: middle((round) => round.processor),
		failed: rounds.reduce((sum, round) => sum + round.failed, 0),
	};
}
