import { useRouter } from "next/navigation";
import { useEffect, useRef, useState } from "react";
import { type FormState, untouched } from "#components/ui/form-state.ts";
import { toast } from "#components/ui/toast.tsx";
import type { PageDraft } from "#lib/pages/page.ts";
import type { OpenedPage } from "./page-editor.tsx";

/** What a save answers: the version to name next time. */
export type PageState = FormState & { version?: number };

export type PageActions = {
	save: (input: { id: number; version: number; draft: PageDraft; publish: boolean }) => Promise<PageState>;
	takeOffline: (id: number) => Promise<FormState>;
	remove: (id: number) => Promise<FormState>;
};

/** What is being typed on a page's desk, and its deeds. Who leaves with words that are not saved is asked first. */
export function usePageDraft(page: OpenedPage, actions: PageActions) {
	const router = useRouter();
	const [draft, setDraft] = useState(page.draft);
	const [isChanged, setChanged] = useState(false);
	const [busy, setBusy] = useState<"save" | "publish" | null>(null);
	const [state, setState] = useState<FormState>(untouched);
	const version = useRef(page.version);
	const latest = useRef(draft);
	latest.current = draft;

	useEffect(() => {
		if (!isChanged) return;
		const ask = (event: BeforeUnloadEvent) => event.preventDefault();
		window.addEventListener("beforeunload", ask);
		return () => window.removeEventListener("beforeunload", ask);
	}, [isChanged]);

	const change = (part: Partial<PageDraft>) => {
		setDraft((now) => ({ ...now, ...part }));
		setChanged(true);
	};

	const tell = (answer: FormState) => {
		setState(answer.done ? untouched : answer);
		if (!answer.done) return;
		if (answer.message) toast(answer.message, "good");
		if (answer.goTo) router.push(answer.goTo);
		else router.refresh();
	};

	async function save(publish: boolean) {
		if (busy) return;
		setBusy(publish ? "publish" : "save");
		const sent = latest.current;
		try {
			const answer = await actions.save({ id: page.id, version: version.current, draft: sent, publish });
			version.current = answer.version ?? version.current;
			if (answer.done && latest.current === sent) setChanged(false);
			tell(answer);
		} catch {
			setState({ errors: {}, message: "The server could not be reached. Your words are still here: try again." });
		} finally {
			setBusy(null);
		}
	}

	return {
		draft,
		change,
		state,
		busy,
		isChanged,
		save,
		takeOffline: async () => tell(await actions.takeOffline(page.id)),
		remove: async () => tell(await actions.remove(page.id)),
	};
}
