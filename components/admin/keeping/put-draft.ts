import { z } from "zod";
import type { Answer, OnServer } from "#lib/articles/autosave/autosave.ts";
import { askServerTrouble } from "../server-trouble.ts";

/** A moment as our server writes it, in milliseconds since 1970. */
export const moment = z.iso.datetime().transform((text) => Date.parse(text));

const fieldErrors = z.array(z.object({ field: z.string(), message: z.string() }));
const rejected = z.object({ rejected: fieldErrors.default([]) });
const meanwhile = z.object({ changedMeanwhile: z.object({ savedBy: z.string() }) });
const invalid = z.object({ fields: fieldErrors });
const words = z.object({ error: z.object({ message: z.string() }) });

/** A request that nobody answers is given up after this long, in milliseconds. */
export const patience = 30_000;
/** Browsers let requests of this size outlive their page, in bytes. */
const outlives = 60_000;

type Newest<Draft> = { draft: Draft; onServer: OnServer };

type Put<Draft> = {
	address: string;
	request: object;
	/** Reads what is answered where it was saved. */
	saved: z.ZodType<OnServer>;
	/** Asks for what the server has, where somebody else saved meanwhile. Null where it cannot be had. */
	fetchNewest: () => Promise<Newest<Draft> | null>;
};

/** Sends a draft to where it is kept. Answers once. */
export function putDraft<Draft>({ address, request, saved, fetchNewest }: Put<Draft>, answer: (answer: Answer<Draft>) => void): void {
	const body = JSON.stringify(request);
	const sent = fetch(address, {
		method: "PUT",
		headers: { "content-type": "application/json" },
		body,
		keepalive: new Blob([body]).size < outlives,
		signal: AbortSignal.timeout(patience),
	});
	sent.then((response) => readAnswer(response, saved, fetchNewest)).then(answer, () => answer({ kind: "unreachable" }));
}

async function readAnswer<Draft>(
	response: Response,
	saved: Put<Draft>["saved"],
	fetchNewest: Put<Draft>["fetchNewest"],
): Promise<Answer<Draft>> {
	// A server that fails may have saved all the same.
	if (response.status >= 500) return unreachable(await askServerTrouble());
	if (response.status === 401) return { kind: "signedOut" };

	const json = await response.json();
	if (response.ok) return { kind: "saved", onServer: saved.parse(json.saved), ...rejected.parse(json.saved) };
	if (response.status === 409) {
		const newest = await fetchNewest();
		const { savedBy } = meanwhile.parse(json).changedMeanwhile;
		return newest ? { kind: "changedMeanwhile", theirs: newest.draft, onServer: newest.onServer, savedBy } : { kind: "unreachable" };
	}
	if (response.status === 422) return { kind: "invalid", fields: invalid.parse(json).fields };
	return { kind: "refused", message: words.parse(json).error.message };
}

function unreachable(why: string | null): { kind: "unreachable"; why?: string } {
	return why === null ? { kind: "unreachable" } : { kind: "unreachable", why };
}
