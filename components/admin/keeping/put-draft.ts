import { z } from "zod";
import type { Answer, OnServer } from "#lib/articles/autosave/autosave.ts";

/** A moment as our server writes it, in milliseconds since 1970. */
export const moment = z.iso.datetime().transform((text) => Date.parse(text));

const fieldErrors = z.array(z.object({ field: z.string(), message: z.string() }));
const rejected = z.object({ rejected: fieldErrors.default([]) });
const meanwhile = z.object({ changedMeanwhile: z.object({ version: z.number(), savedBy: z.string(), savedAt: moment }) });
const invalid = z.object({ fields: fieldErrors });
const words = z.object({ error: z.object({ message: z.string() }) });

/** A request that nobody answers is given up after this long, in milliseconds. */
export const patience = 30_000;
/** Browsers let requests of this size outlive their page, in bytes. */
const outlives = 60_000;

/** Sends a draft to where it is kept; `saved` reads what is answered where it was. Answers once. */
export function putDraft(address: string, request: object, saved: z.ZodType<OnServer>, answer: (answer: Answer) => void): void {
	const body = JSON.stringify(request);
	const sent = fetch(address, {
		method: "PUT",
		headers: { "content-type": "application/json" },
		body,
		keepalive: new Blob([body]).size < outlives,
		signal: AbortSignal.timeout(patience),
	});
	sent.then((response) => readAnswer(response, saved)).then(answer, () => answer({ kind: "unreachable" }));
}

async function readAnswer(response: Response, saved: z.ZodType<OnServer>): Promise<Answer> {
	// A server that fails may have saved all the same.
	if (response.status >= 500) return { kind: "unreachable" };
	if (response.status === 401) return { kind: "signedOut" };

	const json = await response.json();
	if (response.ok) return { kind: "saved", onServer: saved.parse(json.saved), ...rejected.parse(json.saved) };
	if (response.status === 409) return { kind: "changedMeanwhile", ...meanwhile.parse(json).changedMeanwhile };
	if (response.status === 422) return { kind: "invalid", fields: invalid.parse(json).fields };
	return { kind: "refused", message: words.parse(json).error.message };
}
