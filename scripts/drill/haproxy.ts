import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { startServer, templateName } from "#lib/db/test-postgresql.ts";
import { freePort } from "../../e2e/support/paper.ts";
import type { Drill } from "./drill.ts";
import { startProgram } from "./program.ts";

/** Two processes on PostgreSQL behind HAProxy, which checks their health and retries nothing: one is told to leave under reads. */
export const haproxy: Drill = {
	name: "haproxy",
	title: "One of two instances leaves behind HAProxy, without retries",
	program: { command: "haproxy", debianPackage: "haproxy" },
	async run({ folder, open, after }) {
		const { server, stop } = await startServer();
		after(stop);
		const dataDir = join(folder, "haproxy-data");
		const port = await freePort();
		const settings = { DATABASE_URL: `${server}/${templateName}`, SITE_URL: `http://127.0.0.1:${port}`, CLOSING_SECONDS: "3" };
		const first = await open(settings, dataDir);
		const second = await open(settings, dataDir);
		const file = join(folder, "haproxy.cfg");
		writeFileSync(file, configuration(port, [first.url, second.url]));
		after(await startProgram("haproxy", ["-f", file], port));

		const reading = readUntilStopped(`http://127.0.0.1:${port}/`);
		await pause(2000);
		await first.close();
		await pause(1000);
		const { asked, failed } = await reading.stop();

		return [
			{ what: `${asked} pages asked for while one instance left`, right: asked > 50 },
			{ what: `${failed} of them failed`, right: failed === 0 },
		];
	},
};

/** Four readers who ask again and again, on new connections. */
function readUntilStopped(url: string) {
	let goesOn = true;
	let asked = 0;
	let failed = 0;
	const reader = async () => {
		while (goesOn) {
			asked += 1;
			const ok = await fetch(url, { headers: { connection: "close" } }).then(
				async (answer) => (await answer.text()) !== "" && answer.ok,
				() => false,
			);
			if (!ok) failed += 1;
			await pause(10);
		}
	};
	const readers = [reader(), reader(), reader(), reader()];
	const stop = async () => {
		goesOn = false;
		await Promise.all(readers);

		return { asked, failed };
	};

	return { stop };
}

function configuration(port: number, instances: string[]): string {
	const servers = instances.map((url, at) => `\tserver paper${at} ${new URL(url).host} check inter 500 fall 2`);

	return `defaults
	mode http
	timeout connect 5s
	timeout client 30s
	timeout server 30s
	retries 0
frontend readers
	bind 127.0.0.1:${port}
	default_backend papers
backend papers
	option httpchk GET /readyz
${servers.join("\n")}
`;
}
