import { closeDb, useDb } from "#lib/db/client.ts";
import { migrate } from "#lib/db/migrate.ts";
import type { LabelledDocument } from "./documents.ts";
import { loadDocuments } from "./load.ts";
import { byTopics, type Method, ours, plain } from "./methods.ts";
import { type Score, scoreOffers } from "./score.ts";

/** One line of the table; times are milliseconds a story. */
export type Line = Score & { method: string; median: number; p95: number };

/** Measures every method on labelled documents in an empty database. */
export async function benchAlsoRead(
	databaseUrl: string,
	documents: readonly LabelledDocument[],
	note: (text: string) => void = () => {},
): Promise<Line[]> {
	await migrate(databaseUrl);
	// biome-ignore lint/correctness/useHookAtTopLevel: it is no hook
	await useDb(databaseUrl);
	try {
		const ids = await loadDocuments(databaseUrl, documents);
		const lines: Line[] = [];
		for (const method of [ours, plain(12), plain(30), byTopics(documents, ids)]) {
			note(method.name);
			lines.push(await measure(method, documents, ids));
		}
		return lines;
	} finally {
		await closeDb();
	}
}

async function measure(method: Method, documents: readonly LabelledDocument[], ids: ReadonlyMap<string, number>): Promise<Line> {
	const names = new Map([...ids].map(([name, id]) => [id, name]));
	await method.prepare([...ids.values()]);
	const offers = new Map<string, string[]>();
	const times: number[] = [];
	for (const [name, id] of ids) {
		const began = performance.now();
		const offered = await method.offer(id);
		times.push(performance.now() - began);
		offers.set(
			name,
			offered.flatMap((other) => names.get(other) ?? []),
		);
	}

	times.sort((one, other) => one - other);
	const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
	return { method: method.name, ...scoreOffers(documents, offers), median: at(0.5), p95: at(0.95) };
}
