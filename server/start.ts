import { createServer, type RequestListener, type Server } from "node:http";
import next from "next";
import { closeDb, openDbForServing } from "#lib/db/client.ts";
import { settings } from "#lib/settings.ts";
import { answerBadRequests } from "./bad-request.ts";
import { followChanges, type TellOthers } from "./changes/follow.ts";
import { databaseAnswers } from "./database.ts";
import { drain } from "./drain.ts";
import { readinessOf } from "./health.ts";
import { listener } from "./http.ts";
import { followJobs } from "./jobs.ts";
import { log } from "./log.ts";
import { Pages } from "./pages.ts";
import { restoreTicks } from "./plain-ticks.ts"; // before the framework
import { commonHeaders } from "./policy.ts";
import { ReadCounter } from "./reads/counter.ts";
import { followReads } from "./reads/follow.ts";
import { searchBeside } from "./search.ts";
import { warmUp } from "./warm-up.ts";

/** A browser that comes back within this time finds its connection open, in milliseconds. */
const keepAlive = 30_000;

type Options = {
	dev: boolean;
	/** Whether this process does the paper's jobs; of several processes on one machine one is enough. */
	doesJobs?: boolean;
	/** Whether others serve on this port meanwhile: then nobody comes here before there is an answer. */
	listensLast?: boolean;
	/** Tells the other processes of this machine of a change. */
	tellOthers?: TellOthers;
};

export type RunningServer = {
	port: number;
	/** Waits until a change that somebody else wrote is purged here. */
	catchUpWith: (change: number) => Promise<void>;
	/** Says in `/readyz` that this process closes, and serves on: load balancers send new requests elsewhere. */
	announceClosing: () => void;
	/** Lets running requests finish, and leaves everything tidy. */
	close: () => Promise<void>;
};

/** Opens the paper on the port of the settings. */
export async function startServer(options: Options): Promise<RunningServer> {
	const { dev, doesJobs = true, listensLast = false, tellOthers = async () => {} } = options;
	const { port, host, siteUrl, workers, pageCacheBytes, databaseUrl, mostReadEvery, cdnTags } = settings();
	await openDbForServing();
	const app = next({ dev, dir: process.cwd(), hostname: host, port });
	const nextHandle = app.getRequestHandler();
	const handle = (request: Parameters<typeof nextHandle>[0], response: Parameters<typeof nextHandle>[1]) =>
		void nextHandle(request, response).catch((thrown: unknown) => response.destroy(thrown as Error));
	const common = commonHeaders(siteUrl);
	const pages = new Pages({
		handle,
		host: new URL(siteUrl).host,
		isSecure: siteUrl.startsWith("https:"),
		common,
		cdn: cdnTags,
		memory: pageCacheBytes,
		answers: databaseAnswers,
	});
	const reads = new ReadCounter(workers);
	const readiness = readinessOf({ databaseUrl, dataDir: settings().dataDir, catchUp: () => feed.catchUp() });
	const answer = listener({ settings: settings(), dev, handle, pages, reads, common, readiness });
	const limits = { requestTimeout: 300_000, headersTimeout: 20_000, keepAliveTimeout: keepAlive };
	const server = createServer({ ...limits, joinDuplicateHeaders: true }); // so that a second Host is seen
	answerBadRequests(server);
	const { open, shut } = opening(server, answer);

	// The port first: where somebody else has it, that is known before Next has taken its time.
	const early = listensLast ? null : await listen(server, port, host);
	await app.prepare();
	restoreTicks();
	if (dev) server.on("upgrade", app.getUpgradeHandler());
	const feed = await followChanges(pages, tellOthers, databaseUrl);
	const stopSearching = searchBeside(databaseUrl);
	pages.learn();
	await feed.read(); // what was changed since the beginning is old before anybody can ask for it
	if (!dev) await warmUp((target) => pages.make(target));
	open();
	const bound = early ?? (await listen(server, port, host));
	const stopJobs = doesJobs ? followJobs(log()) : async () => {};
	const stopReads = followReads({ reads, every: mostReadEvery, ranks: doesJobs, log: log() });

	const close = async () => {
		readiness.close();
		await Promise.all([stopJobs(), drain(server, shut, options.tellOthers !== undefined)]);
		await stopReads();
		await feed.stop();
		log().info({ ...pages.size }, "Pages kept at the end");
		await app.close();
		await stopSearching();
		await closeDb();
	};
	return { port: bound, catchUpWith: feed.catchUpWith, announceClosing: () => readiness.close(), close };
}

/** Requests that come before the server is ready wait; those that come while it closes are the last on their connection. */
function opening(server: Server, answer: RequestListener): { open: () => void; shut: () => void } {
	const ready = Promise.withResolvers<void>();
	let state: "opening" | "open" | "closing" = "opening";
	server.on("request", (request, response) => {
		if (state === "closing") response.shouldKeepAlive = false;
		if (state === "opening") void ready.promise.then(() => answer(request, response));
		else answer(request, response);
	});

	return {
		open: () => {
			state = "open";
			ready.resolve();
		},
		shut: () => {
			state = "closing";
		},
	};
}

function listen(server: Server, port: number, host: string): Promise<number> {
	return new Promise((resolve, reject) => {
		server.once("error", reject);
		server.listen(port, host, () => {
			server.off("error", reject);
			const address = server.address();
			resolve(address && typeof address === "object" ? address.port : port);
		});
	});
}
