import { createServer, type Server } from "node:http";
import next from "next";
import { closeDb } from "#lib/db/client.ts";
import { settings } from "#lib/settings.ts";
import { listener } from "./http.ts";
import { followJobs } from "./jobs.ts";
import { log } from "./log.ts";

/** How long requests that are running may take to finish when the server closes, in milliseconds. */
const grace = 10_000;

/** Opens the paper on the port of the settings. `close` lets running requests finish, and leaves everything tidy. */
export async function startServer({ dev }: { dev: boolean }): Promise<{ address: string; close: () => Promise<void> }> {
	const { port, host } = settings();
	const app = next({ dev, dir: process.cwd(), hostname: host, port });
	const handle = app.getRequestHandler();
	const server = createServer({ requestTimeout: 300_000, headersTimeout: 20_000 });
	server.on(
		"request",
		listener({
			settings: settings(),
			dev,
			handle: (request, response) => void handle(request, response).catch((thrown: unknown) => response.destroy(thrown as Error)),
		}),
	);
	// The port first: where somebody else has it, that is known before Next has taken its time.
	const bound = await listen(server, port, host);
	await app.prepare();
	if (dev) server.on("upgrade", app.getUpgradeHandler());
	const stopJobs = followJobs(log());

	const close = async () => {
		await stopJobs();
		await drain(server);
		await app.close();
		await closeDb();
	};
	return { address: `http://${host === "0.0.0.0" || host === "::" ? "localhost" : host}:${bound}`, close };
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

async function drain(server: Server): Promise<void> {
	const closed = new Promise<void>((resolve) => server.close(() => resolve()));
	server.closeIdleConnections();
	const deadline = setTimeout(() => server.closeAllConnections(), grace);
	await closed;
	clearTimeout(deadline);
}
