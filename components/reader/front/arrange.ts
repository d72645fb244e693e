import type { FrontPart } from "#lib/fronts/front.ts";

/** How containers share a page: what opens it with what stands beside that, then bands below one another. */
export type Arranged = { main: FrontPart[]; beside: FrontPart | null; bands: (FrontPart | FrontPart[])[] };

/**
 * The leads and grids that a front opens with stand together; the list after them stands beside them where there is room. Blocks that
 * follow each other share a band.
 */
export function arrange(parts: readonly FrontPart[]): Arranged {
	const opening = parts.findIndex(({ kind, title }) => !(kind === "lead" || (kind === "secondary" && title === "")));
	const main = opening === -1 ? [...parts] : parts.slice(0, opening);
	const next = main.length > 0 ? parts[main.length] : undefined;
	const beside = next && (next.kind === "river" || next.kind === "mostRead") ? next : null;

	const bands: (FrontPart | FrontPart[])[] = [];
	for (const part of parts.slice(main.length + (beside ? 1 : 0))) {
		const last = bands.at(-1);
		if (part.kind !== "block") bands.push(part);
		else if (Array.isArray(last)) last.push(part);
		else bands.push([part]);
	}
	return { main, beside, bands };
}

/** One block over the whole width, then two side by side, and so on; one that would stand alone is wide as well. */
export function isWide(index: number, count: number): boolean {
	return index % 3 === 0 || (index === count - 1 && index % 3 === 1);
}
