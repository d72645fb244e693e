import { useEffect, useRef, useState } from "react";
import { EntryShelf, isBlank, type KeptEntry, newEntry } from "./kept-entry.ts";
import { type SendAnswer, sendEntry } from "./send-entry.ts";

/** Where a post is: being written, on its way, waiting for a connection, or turned down. */
export type ComposerState = { kind: "writing" | "sending" | "signedOut" } | Extract<SendAnswer, { kind: "refused" | "unreachable" }>;

const retryAfter = 10_000;

type Props = { articleId: number; personId: string; onPosted: (isSeen: boolean) => void };

/**
 * The post that is being written. It is kept in this browser with each change; sent, it is tried again until somebody answers, always under
 * the same key.
 */
export function useComposer({ articleId, personId, onPosted }: Props) {
	const [entry, setEntry] = useState(newEntry);
	const [state, setState] = useState<ComposerState>({ kind: "writing" });
	const [isKept, setIsKept] = useState(true);
	/** Grows where the fields must begin anew. */
	const [epoch, setEpoch] = useState(0);
	const latest = useRef(entry);
	const shelf = useRef<EntryShelf>(null);

	const keep = (next: KeptEntry) => {
		latest.current = next;
		setEntry(next);
		setIsKept(shelf.current?.write(next) ?? false);
	};

	useEffect(() => {
		shelf.current = new EntryShelf(localStorage, personId, articleId);
		const found = shelf.current.read();
		if (!found) return;
		latest.current = found;
		setEntry(found);
		if (found.isSent) setState({ kind: "unreachable", why: null });
		setEpoch((now) => now + 1);
	}, [personId, articleId]);

	const send = async () => {
		if (isBlank(latest.current))
			return setState({ kind: "refused", field: "body", message: "Write what happened, or give it a headline." });
		const sent = { ...latest.current, isSent: true };
		keep(sent);
		setState({ kind: "sending" });
		const answer = await sendEntry(articleId, personId, sent);
		if (answer.kind !== "posted") {
			if (answer.kind !== "unreachable") keep({ ...latest.current, isSent: false });
			return setState(answer);
		}

		setState({ kind: "writing" });
		onPosted(answer.isSeen);
		// Words that were typed meanwhile stay: under the same key they are the same post.
		if (latest.current !== sent) return keep({ ...latest.current, isSent: false });
		keep(newEntry());
		setEpoch((now) => now + 1);
	};

	const sendAgain = useRef(send);
	sendAgain.current = send;
	const waits = state.kind === "unreachable";
	useEffect(() => {
		if (!waits) return;
		const again = () => void sendAgain.current();
		const timer = setInterval(again, retryAfter);
		addEventListener("online", again);
		return () => {
			clearInterval(timer);
			removeEventListener("online", again);
		};
	}, [waits]);

	const change = (part: Partial<KeptEntry>) => {
		keep({ ...latest.current, ...part });
		if (state.kind === "refused") setState({ kind: "writing" });
	};
	return { entry, state, isKept, epoch, change, send };
}
