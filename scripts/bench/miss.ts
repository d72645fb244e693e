import { ask, browsersAccept } from "./ask.ts";

/** How long an address takes that is not kept, in milliseconds from the request to the last byte; NaN where it is. */
export async function missOf(url: string): Promise<number> {
	const answer = await ask(url, { headers: { "accept-encoding": browsersAccept } });

	return answer.headers["x-cache"] === "miss" ? answer.milliseconds : Number.NaN;
}
