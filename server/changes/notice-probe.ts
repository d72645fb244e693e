/** How often it is tried whether notices arrive, and how long one may take, in milliseconds. */
export const probeTimes = { every: 60_000, timeout: 2000 };

type Options = {
	/** Sends a notice with this payload over another connection than the one that listens. */
	send: (payload: string) => Promise<unknown>;
	/** Told the result of each probe. */
	result: (arrives: boolean) => void;
	times?: typeof probeTimes;
};

const prefix = "probe ";

/**
 * Finds out whether the database's notices arrive. Behind a pool that shares connections between transactions (PgBouncer's transaction mode)
 * LISTEN succeeds and nothing is ever heard.
 */
export class NoticeProbe {
	readonly #options: Options;
	#waiting: { payload: string; arrived: () => void } | null = null;
	#timer: NodeJS.Timeout | undefined;
	#run = 0;

	constructor(options: Options) {
		this.#options = options;
	}

	/** Begins to probe: now, and then from time to time. What was waited for before is forgotten. */
	start(): void {
		this.stop();
		void this.#probe(++this.#run);
	}

	stop(): void {
		this.#run += 1;
		clearTimeout(this.#timer);
		this.#waiting = null;
	}

	/** Takes a notice that is a probe, of this process or another; false for all others, which tell of a change. */
	take(payload: string | undefined): boolean {
		if (!payload?.startsWith(prefix)) return false;
		if (payload === this.#waiting?.payload) this.#waiting.arrived();

		return true;
	}

	async #probe(run: number): Promise<void> {
		const { send, result, times = probeTimes } = this.#options;
		const payload = prefix + crypto.randomUUID();
		const arrived = new Promise<boolean>((resolve) => {
			this.#waiting = { payload, arrived: () => resolve(true) };
		});
		const isSent = await send(payload).then(
			() => true,
			() => false, // the database is away: that is told elsewhere, and says nothing of notices
		);
		if (run !== this.#run) return;
		if (isSent) {
			const late = new Promise<boolean>((resolve) => {
				this.#timer = setTimeout(() => resolve(false), times.timeout);
			});
			const arrives = await Promise.race([arrived, late]);
			clearTimeout(this.#timer);
			if (run !== this.#run) return;
			result(arrives);
		}
		this.#timer = setTimeout(() => void this.#probe(run), times.every);
	}
}
