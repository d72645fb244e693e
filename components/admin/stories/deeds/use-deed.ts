import { useState } from "react";
import { outdatedWithDraft } from "#components/ui/outdated.ts";
import { failureWords } from "../../server-trouble.ts";
import type { DeedAnswer } from "./deeds.ts";

const unreachable =
	"The server could not be reached: whether it was done is not known. Check your connection, then look at the story’s state.";

/** A deed with its waiting and what was wrong with it. `run` answers whether it was done. */
export function useDeed() {
	const [isPending, setPending] = useState(false);
	const [wrong, setWrong] = useState<{ message: string; field?: string | undefined } | null>(null);

	const run = async (deed: () => Promise<DeedAnswer>): Promise<DeedAnswer> => {
		setPending(true);
		setWrong(null);
		try {
			const answer = await deed().catch(
				async (error: unknown): Promise<DeedAnswer> => ({
					done: false,
					message: await failureWords(error, unreachable, outdatedWithDraft),
				}),
			);
			if (!answer.done) setWrong(answer);
			return answer;
		} finally {
			setPending(false);
		}
	};
	return { isPending, wrong, run, setWrong };
}
