import pg from "pg";

/**
 * A PostgreSQL connection that sends a query only when the one before has been answered. Prisma sends several at once inside a transaction, which
 * pg warns of and refuses from version 9 on. Queries with a callback, which a pool makes on a connection of their own, go out at once.
 */
export class SequentialClient extends pg.Client {
	#last: Promise<unknown> = Promise.resolve();

	constructor(config?: string | pg.ClientConfig) {
		super(config);
		const send = this.query.bind(this) as (...args: unknown[]) => unknown;
		this.query = ((...args: unknown[]) => {
			if (hasCallback(args)) return send(...args);
			const result = this.#last.then(() => send(...args));
			this.#last = result.catch(() => {}); // the caller gets the error; the next query goes out all the same

			return result;
		}) as typeof this.query;
	}
}

function hasCallback(args: unknown[]): boolean {
	const [query] = args;
	const isSubmittable = typeof query === "object" && query !== null && "submit" in query;

	return isSubmittable || typeof args.at(-1) === "function";
}
