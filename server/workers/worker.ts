import process from "node:process";
import { logConsole } from "../console-log.ts";
import { log } from "../log.ts";
import { startServer } from "../start.ts";
import { type Message, message } from "./messages.ts";

/** How long an editor waits for the other processes to purge, in milliseconds; they follow the feed all the same. */
const patience = 5000;

/** One process of several on the same port: serves until it is told to close, or the first process is gone. */
export async function runWorker(): Promise<void> {
	logConsole(log());
	const others = new Others();
	const starting = startServer({
		dev: false,
		doesJobs: process.env.BUREAU_WORKER === "0",
		listensLast: process.env.BUREAU_REPLACES === "1",
		tellOthers: others.tell,
	});
	let serves = false;
	const close = () => leave(() => starting.then((server) => server.close()));
	// Heard from the first moment: whoever is told to close while it still starts must not go on.
	process.on("message", (raw) => {
		const said = message.parse(raw);
		if (said.type === "othersCaughtUp") others.done(said.token, said.ok);
		if (said.type === "catchUp") {
			const answer = (ok: boolean) => say({ type: "caughtUp", token: said.token, ok });
			// A process that does not serve yet has nothing old to give: nobody must wait for it.
			if (serves)
				void starting
					.then((server) => server.catchUpWith(said.change))
					.then(
						() => answer(true),
						() => answer(false), // why is logged where the feed is read
					);
			else answer(true);
		}
		if (said.type === "announceClosing") void starting.then((server) => server.announceClosing());
		if (said.type === "close") close();
	});
	process.once("disconnect", close);
	for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => {}); // the first process says when
	const { port } = await starting;
	serves = true;
	say({ type: "ready", port });
}

class Others {
	#token = 0;
	readonly #waiting = new Map<number, (ok: boolean) => void>();

	tell = (change: number): Promise<void> => {
		const token = this.#token++;
		const { promise, resolve, reject } = Promise.withResolvers<void>();
		const late = setTimeout(() => {
			log().warn({ change }, "Not every process has purged yet");
			this.done(token, false);
		}, patience);
		this.#waiting.set(token, (ok) => {
			clearTimeout(late);
			if (ok) resolve();
			else reject(new Error(`Another process has not purged for change ${change} yet`));
		});
		say({ type: "tellOthers", change, token });

		return promise;
	};

	done(token: number, ok: boolean): void {
		this.#waiting.get(token)?.(ok);
		this.#waiting.delete(token);
	}
}

function say(said: Message): void {
	if (process.connected) process.send?.(said, () => {}); // whoever is not there to hear it has disconnected: that is heard elsewhere
}

let isLeaving = false;

function leave(close: () => Promise<void>): void {
	if (isLeaving) return;
	isLeaving = true;
	close().then(
		() => process.exit(0),
		(error: unknown) => {
			log().error({ err: error }, "Closing failed");
			process.exit(1);
		},
	);
}
