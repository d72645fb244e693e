import { z } from "zod";
import { askServerTrouble } from "../server-trouble.ts";
import type { KeptEntry } from "./kept-entry.ts";

/** What became of a post that was sent. */
export type SendAnswer =
	| { kind: "posted"; isSeen: boolean }
	/** Nobody answered: it may have arrived. Sent again it is the same post. */
	| { kind: "unreachable"; why: string | null }
	| { kind: "signedOut" }
	| { kind: "refused"; message: string; field: string | null };

const posted = z.object({ posted: z.object({ isSeen: z.boolean() }) });
const refused = z.object({ error: z.object({ message: z.string() }), field: z.string().nullish() });

/** A request that nobody answers is given up after this long, in milliseconds. */
const patience = 20_000;

/** Sends a post to the server in its writer's name. Never throws. */
export async function sendEntry(articleId: number, person: string, { key, isSent: _, ...entry }: KeptEntry): Promise<SendAnswer> {
	try {
		const response = await fetch(`/api/stories/${articleId}/entries/${key}`, {
			method: "PUT",
			headers: { "content-type": "application/json" },
			body: JSON.stringify({ ...entry, person }),
			signal: AbortSignal.timeout(patience),
		});
		if (response.status >= 500) return { kind: "unreachable", why: await askServerTrouble() };
		if (response.status === 401) return { kind: "signedOut" };
		const json = await response.json();
		if (response.ok) return { kind: "posted", ...posted.parse(json).posted };

		const { error, field } = refused.parse(json);
		return { kind: "refused", message: error.message, field: field ?? null };
	} catch {
		return { kind: "unreachable", why: null }; // the composer says so, and tries again
	}
}
