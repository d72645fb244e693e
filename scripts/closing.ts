/** A terminal and npm both pass the same Ctrl-C on: signals within this time are one, in milliseconds. */
const sameSignal = 500;

type Options = {
	/** Lets load balancers know, while everything is served as before. */
	announce: () => void;
	/** Lets running requests finish and ends the rest. */
	close: () => Promise<void>;
	/** How long to serve on in between, in milliseconds. */
	delay: number;
	exit: (code: number) => void;
	say: (words: string) => void;
	/** Milliseconds. */
	now?: () => number;
};

/**
 * What a signal to leave does: the first announces that the server closes, serves on for a while, then closes it; one that comes meanwhile
 * ends the wait; one that comes while it closes leaves at once.
 */
export function closingSignals(options: Options): () => void {
	const { announce, close, delay, exit, say, now = () => performance.now() } = options;
	let stage: "serving" | "announced" | "closing" = "serving";
	let last = Number.NEGATIVE_INFINITY;
	let timer: NodeJS.Timeout | undefined;

	const shut = () => {
		clearTimeout(timer);
		stage = "closing";
		say("Closing: requests that are running may finish. Ctrl-C again leaves at once.");
		close().then(
			() => exit(0),
			(error: unknown) => {
				console.error(error);
				exit(1);
			},
		);
	};

	return () => {
		if (now() - last <= sameSignal) return;
		last = now();
		if (stage === "closing") return exit(130);
		if (stage === "announced") return shut();

		announce();
		if (delay === 0) return shut();
		stage = "announced";
		say(`Closing in ${delay / 1000} s: /readyz says so already. Another signal closes now.`);
		timer = setTimeout(shut, delay);
	};
}
