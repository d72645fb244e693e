import { unstable_isUnrecognizedActionError as isUnrecognizedAction } from "next/navigation";
import { z } from "zod";

/** What an editor reads where the server no longer knows what this page asks for, and the words are saved as a draft. */
export const outdatedWithDraft = "Bureau was updated: reload. Your words are saved.";
/** The same where what was typed is in this page alone. */
export const outdated = "Bureau was updated, so nothing was done. Copy what you typed here, then reload.";

let isKnown = false;
const listeners = new Set<() => void>();

/** Whether the server is known to run another build than this page. For useSyncExternalStore. */
export const outdatedStore = {
	get: () => isKnown,
	subscribe: (listener: () => void) => {
		listeners.add(listener);
		return () => void listeners.delete(listener);
	},
};

/** Says to every open part of the page that the server runs another build. */
export function setOutdated(): void {
	isKnown = true;
	for (const listener of listeners) listener();
}

/**
 * The message for a server action that threw: that Bureau was updated, where the server does not know the action any more, and `otherwise`
 * in all other cases. Every caller of an action that catches what it throws asks here.
 */
export function actionFailure(error: unknown, otherwise: string, whenOutdated = outdated): string {
	if (!isUnrecognizedAction(error)) return otherwise;
	setOutdated();

	return whenOutdated;
}

const answer = z.object({ build: z.string() });

/** Asks the server which build it runs; sets the page outdated where it is another. False also where the server cannot be asked. */
export async function isSameBuild(): Promise<boolean> {
	const own = process.env.BUREAU_BUILD;
	if (!own) return true; // npm run dev
	try {
		const response = await fetch("/api/build", { cache: "no-store" });
		const { build } = answer.parse(await response.json());
		if (build !== own) setOutdated();
		return build === own;
	} catch {
		return false;
	}
}
