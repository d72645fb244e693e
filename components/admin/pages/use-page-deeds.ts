import { useRouter } from "next/navigation";
import { useState } from "react";
import { type FormState, untouched } from "#components/ui/form-state.ts";
import { outdatedWithDraft } from "#components/ui/outdated.ts";
import { toast } from "#components/ui/toast.tsx";
import { flushToPublish } from "#lib/articles/autosave/flush-to-publish.ts";
import type { DraftKeeper } from "#lib/articles/autosave/keeper.ts";
import { changedMeanwhile, saveWords } from "#lib/articles/autosave/words.ts";
import type { PageDraft } from "#lib/pages/page.ts";
import { failureWords } from "../server-trouble.ts";

export type PageActions = {
	/** Puts what was saved as this version before readers. */
	publish: (input: { id: number; version: number }) => Promise<FormState>;
	takeOffline: (id: number) => Promise<FormState>;
	remove: (id: number) => Promise<FormState>;
};

type Desk = { id: number; keeper: DraftKeeper<PageDraft>; time: (at: number) => string };

/** What can be done with a page beside writing it. What goes before readers is what the server has: so it must have all of it first. */
export function usePageDeeds({ id, keeper, time }: Desk, actions: PageActions) {
	const router = useRouter();
	const [isPublishing, setPublishing] = useState(false);
	const [state, setState] = useState<FormState>(untouched);

	const tell = (answer: FormState) => {
		setState(answer.done ? untouched : answer);
		if (!answer.done) return;
		if (answer.message) toast(answer.message, "good");
		if (answer.goTo) router.push(answer.goTo);
		else router.refresh();
	};
	const run = async (deed: () => Promise<FormState>) =>
		tell(
			await deed().catch(async (error: unknown) => ({ errors: {}, message: await failureWords(error, unreachable, outdatedWithDraft) })),
		);

	const publish = async (): Promise<FormState> => {
		const saved = await flushToPublish(keeper);
		if (saved === "changed") return { errors: {}, message: changedMeanwhile };
		if (saved === "behind") {
			const kept = keeper.snapshot();
			return { errors: {}, message: `Nothing was published. ${saveWords(kept, { copy: kept.copy, time, what: "page" }).text}.` };
		}
		return actions.publish({ id, version: keeper.snapshot().onServer.version });
	};
	return {
		state,
		isPublishing,
		publish: async () => {
			if (isPublishing) return;
			setPublishing(true);
			await run(publish);
			setPublishing(false);
		},
		takeOffline: () => run(() => actions.takeOffline(id)),
		remove: () => run(() => actions.remove(id)),
	};
}

const unreachable = "The server could not be reached: whether it was done is not known. Check your connection, then load the page again.";
