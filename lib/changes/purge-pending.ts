/** How an editor's browser recognizes the error: what else an error says stays on the server. */
export const purgePendingDigest = "bureau:purge-pending";

/** What was changed is stored, but not every process here has purged the pages that show it; each does as soon as it can read the change feed. */
export class PurgePending extends Error {
	override name = "PurgePending";
	readonly digest = purgePendingDigest;

	constructor(cause: unknown) {
		super("The change is stored, but a process of this machine has not purged its pages yet", { cause });
	}
}
