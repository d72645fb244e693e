import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { bureau } from "../../e2e/support/command.ts";
import { freePort } from "../../e2e/support/paper.ts";
import type { Drill, Seen } from "./drill.ts";
import { startProgram } from "./program.ts";

const addresses = [
	"/",
	"/feed.xml",
	"/feed.atom",
	"/feed.json",
	"/latest",
	"/search?q=council",
	"/sitemap.xml",
	"/robots.txt",
	"/admin/sign-in",
];

/** A paper of 3,000 stories behind nginx as Debian sets it up: no answer's head may be larger than nginx takes, and forms must pass. */
export const nginx: Drill = {
	name: "nginx",
	title: "A paper of 3,000 stories behind a stock nginx",
	program: { command: "nginx", debianPackage: "nginx-light" },
	async run({ folder, open, after }) {
		const dataDir = join(folder, "nginx-data");
		await bureau(["generate", "--stories", "3000"], dataDir);
		const port = await freePort();
		const site = `http://127.0.0.1:${port}`;
		const paper = await open({ SITE_URL: site }, dataDir);
		after(await startProgram("nginx", ["-c", configuration(folder, port, paper.url), "-g", "daemon off;"], port));

		const html = await (await fetch(site)).text();
		const links = [...new Set([...html.matchAll(/href="(\/[^"#?]+)"/g)].flatMap(([, path]) => (path ? [path] : [])))].slice(0, 60);
		const answers: Seen[] = [];
		for (const path of [...addresses, ...links]) {
			const { status } = await fetch(site + path, { redirect: "manual" });
			if (status >= 400) answers.push({ what: `${path} answered ${status}`, right: false });
		}
		answers.push({ what: `${addresses.length + links.length} addresses asked for`, right: links.length > 10 });

		// nginx passes its upstream's name as Host here, as it does where nobody says otherwise.
		const form = await fetch(`${site}/api/photos`, {
			method: "POST",
			headers: { origin: site, "content-type": "image/png" },
			body: "none",
		});
		answers.push({
			what: `an upload through a proxy that does not pass Host asks to sign in (${form.status})`,
			right: form.status === 401,
		});

		return answers;
	},
};

function configuration(folder: string, port: number, upstream: string): string {
	const own = join(folder, "nginx");
	mkdirSync(own, { recursive: true });
	const file = join(own, "nginx.conf");
	const temporary = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `${name}_temp_path ${own}/${name};`).join(" ");
	writeFileSync(
		file,
		`pid ${own}/pid; error_log ${own}/error.log; events {}
http { access_log off; ${temporary} server { listen 127.0.0.1:${port}; location / { proxy_pass ${upstream}; } } }\n`,
	);

	return file;
}
