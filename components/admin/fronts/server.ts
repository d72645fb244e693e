import { z } from "zod";
import type { BoardFill, BoardFront } from "#lib/fronts/board-front.ts";
import type { FrontKey } from "#lib/fronts/front-key.ts";
import type { Layout } from "#lib/fronts/layout.ts";
import { askServerTrouble } from "../server-trouble.ts";
import type { SaveAnswer } from "./draft-saver.ts";

// Our own server's words, made from what it checked when it was saved.
const fill = z.custom<BoardFill>((value) => typeof value === "object" && value !== null);
const saved = z.object({ saved: z.object({ version: z.number() }), fill });
const meanwhile = z.object({ changedMeanwhile: z.object({ version: z.number(), savedBy: z.string() }) });
const words = z.object({ error: z.object({ message: z.string() }) });
const newest = z.object({ front: z.custom<BoardFront>((value) => typeof value === "object" && value !== null), fill });

/** A request that nobody answers is given up after this long, in milliseconds. */
const patience = 30_000;

const address = (key: FrontKey) => `/api/fronts/${key}/draft`;

/** Sends a draft to the server. */
export async function sendLayout(key: FrontKey, version: number, layout: Layout): Promise<SaveAnswer> {
	try {
		const response = await fetch(address(key), {
			method: "PUT",
			headers: { "content-type": "application/json" },
			body: JSON.stringify({ version, layout }),
			signal: AbortSignal.timeout(patience),
		});
		if (response.status >= 500) return { kind: "unreachable", why: await askServerTrouble() };
		if (response.status === 401) return { kind: "signedOut" };
		const json = await response.json();
		if (response.status === 409) return { kind: "changedMeanwhile", ...meanwhile.parse(json).changedMeanwhile };
		if (!response.ok) return { kind: "refused", message: words.parse(json).error.message };

		const answer = saved.parse(json);
		return { kind: "saved", version: answer.saved.version, fill: answer.fill };
	} catch {
		return { kind: "unreachable", why: null };
	}
}

/** A front as it is on the server now; null where it cannot be had. */
export async function fetchFront(key: FrontKey): Promise<{ front: BoardFront; fill: BoardFill } | null> {
	try {
		const response = await fetch(address(key), { signal: AbortSignal.timeout(patience) });
		return response.ok ? newest.parse(await response.json()) : null;
	} catch {
		return null; // the page says that it could not be had
	}
}
