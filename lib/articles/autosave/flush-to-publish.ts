import type { DraftKeeper } from "./keeper.ts";

/** Saves before something goes before readers. `changed`: somebody else's fields came in meanwhile, and nobody here has read them yet. */
export async function flushToPublish(keeper: Pick<DraftKeeper<unknown>, "snapshot" | "flush">): Promise<"saved" | "behind" | "changed"> {
	const { changedBy } = keeper.snapshot();
	if (!(await keeper.flush())) return "behind";

	return keeper.snapshot().changedBy === changedBy ? "saved" : "changed";
}
