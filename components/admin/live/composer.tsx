import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { keysOf } from "../editor/keys.ts";
import { EntryFields, type EntryLanguage } from "./entry-fields.tsx";
import { type ComposerState, useComposer } from "./use-composer.ts";

type Props = { articleId: number; personId: string; language: EntryLanguage; onPosted: (isSeen: boolean) => void };

/** Where the next post is written. */
export function Composer({ articleId, personId, language, onPosted }: Props) {
	const { entry, state, isKept, epoch, change, send } = useComposer({ articleId, personId, onPosted });
	const words = trouble(state, isKept);

	return (
		<section aria-label="New post" className="grid gap-4">
			<EntryFields
				key={epoch}
				entry={entry}
				language={language}
				wrong={state.kind === "refused" ? state : null}
				hasFocus={epoch > 0}
				onChange={change}
				onSend={() => void send()}
			/>
			{words && (
				<Notice live tone={words.tone}>
					<p>{words.text}</p>
				</Notice>
			)}
			<p className="flex flex-wrap items-center gap-3">
				<Button kind="primary" isPending={state.kind === "sending"} onPress={() => void send()}>
					Post
				</Button>
				<kbd className="font-sans text-sm text-soft pointer-coarse:hidden">{keysOf("Mod+Enter")}</kbd>
			</p>
		</section>
	);
}

/** What keeps a post from going out, and what becomes of it. */
function trouble(state: ComposerState, isKept: boolean): { tone: "caution" | "danger"; text: string } | null {
	const kept = isKept ? "It is kept in this browser" : "Leave this page open: this browser has no room for a copy";

	switch (state.kind) {
		case "unreachable":
			return {
				tone: "caution",
				text: `${state.why ?? "The server does not answer"}: whether it arrived is not known. ${kept}, and is sent again automatically; it will not be published twice.`,
			};
		case "signedOut":
			return { tone: "danger", text: `Not posted: you are signed out. ${kept}. Sign in in another tab, then post it here.` };
		case "refused":
			return state.field === null ? { tone: "danger", text: `Not posted. ${state.message}` } : null;
		case "writing":
		case "sending":
			return isKept ? null : { tone: "danger", text: `${kept}.` };
		default:
			return state satisfies never;
	}
}
