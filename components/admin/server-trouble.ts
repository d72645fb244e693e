import { z } from "zod";
import { actionFailure, outdated } from "#components/ui/outdated.ts";
import { purgePendingDigest } from "#lib/changes/purge-pending.ts";

const unready = z.object({ code: z.string() });

/** What a server that cannot save is troubled by, as an editor may know it. */
const troubles: Record<string, string> = {
	diskFull: "The server’s disk is full",
	readOnly: "The server’s disk can only be read",
	rights: "The server may not write to its disk",
	disk: "The server’s disk does not work",
};

/** How long the server may take to say what is the matter, in milliseconds. */
const patience = 3000;

/** Asks why a request failed on the server: "The server’s disk is full". Null where it does not know, or nothing that an editor could pass on. */
export async function askServerTrouble(): Promise<string | null> {
	try {
		const response = await fetch("/readyz", { cache: "no-store", signal: AbortSignal.timeout(patience) });
		return response.status === 503 ? (troubles[unready.parse(await response.json()).code] ?? null) : null;
	} catch {
		return null; // the other failure is told
	}
}

/**
 * What to say of an action that failed with this error: that Bureau was updated, that it is done but not everywhere yet, or that nothing can be
 * saved, where the server says so; `otherwise` where it does not.
 */
export async function failureWords(error: unknown, otherwise: string, whenOutdated = outdated): Promise<string> {
	const words = actionFailure(error, otherwise, whenOutdated);
	if (words !== otherwise) return words;
	if (error instanceof Error && "digest" in error && error.digest === purgePendingDigest)
		return "It is stored, but part of the server does not show it yet: some readers may still get the old page. This usually corrects itself: check again in a minute, and tell the site's administrator if it has not.";
	const trouble = await askServerTrouble();

	return trouble === null ? otherwise : `${trouble}: nothing can be saved. Tell whoever runs the site, and try again when it is mended.`;
}
