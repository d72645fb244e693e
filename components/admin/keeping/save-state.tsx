import { useEffect, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { classes } from "#components/ui/classes.ts";
import { type SaveWords, saveWords } from "#lib/articles/autosave/words.ts";
import { useKeeping, useKeptPart } from "./keeping-context.ts";
import { SignInLink } from "./sign-in-link.tsx";
import { useSavedTime } from "./use-saved-time.ts";

const tones: Record<SaveWords["tone"], string> = {
	plain: "text-soft",
	good: "text-soft",
	caution: "font-semibold text-caution",
	danger: "font-semibold text-danger",
};

/** Where the words of this page are. Only what is news is read out: nobody is told of every pause in their typing. */
export function SaveState() {
	const { keeper, what } = useKeeping();
	const kept = useKeptPart((now) => now);
	const time = useSavedTime();
	const isHere = useIsHere();
	const words = saveWords(kept, { copy: kept.copy, time, what });
	const canTry = kept.trouble?.kind === "unreachable" || kept.trouble?.kind === "signedOut" || kept.trouble?.kind === "refused";

	return (
		<div className="flex min-w-0 flex-wrap items-center gap-x-3 gap-y-1">
			<p role="status" aria-live="off" className={classes("min-w-0 text-sm", tones[words.tone])}>
				{/* The time of day is the browser's to say: a server elsewhere would say another. */}
				{isHere ? words.text : "Opening…"}
			</p>
			{kept.trouble?.kind === "signedOut" && <SignInLink />}
			{canTry && (
				<Button size="small" onPress={() => keeper.saveNow()}>
					Try now
				</Button>
			)}
			<Announcer words={words} />
		</div>
	);
}

/** Reads out troubles, and their end. */
function Announcer({ words }: { words: SaveWords }) {
	const [said, setSaid] = useState("");
	const isSaved = words.tone === "good";
	const text = words.isNews ? words.text : isSaved ? "saved" : "";

	useEffect(() => {
		if (text === "saved") setSaid((before) => (before === "" ? "" : "Saved again."));
		else if (text !== "") setSaid(text);
	}, [text]);

	return (
		<span aria-live="polite" className="sr-only">
			{said}
		</span>
	);
}

function useIsHere(): boolean {
	const [isHere, setHere] = useState(false);
	useEffect(() => setHere(true), []);

	return isHere;
}
