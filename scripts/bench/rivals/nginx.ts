import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import process from "node:process";
import { freePort } from "../../../e2e/support/paper.ts";
import { programVersion } from "../load.ts";
import { endChild, startChild } from "./child.ts";
import type { Rival, Story } from "./rival.ts";

/** nginx with the same bytes as a file, its log on as ours is; null where it is not installed. */
export async function startNginx(parent: string, story: Story): Promise<Rival | null> {
	const version = programVersion("nginx", ["-v"])?.match(/nginx\/[\d.]+/)?.[0];
	if (version === undefined) return null;

	const folder = join(parent, "nginx");
	const file = join(folder, "root", story.path);
	mkdirSync(dirname(file), { recursive: true });
	writeFileSync(file, story.packed);
	const port = await freePort();
	const configuration = join(folder, "nginx.conf");
	writeFileSync(configuration, configure(folder, port, story.headers));
	const url = `http://127.0.0.1:${port}${story.path}`;
	const child = await startChild("nginx", ["-p", folder, "-c", configuration, "-e", join(folder, "errors")], url, folder);

	return { name: `${version}, 1 worker, same bytes as a file`, url, pid: child.pid ?? 0, close: () => endChild(child) };
}

/** Headers that nginx writes of itself for a file. */
const nginxOwn = /^(?:content-length|content-type|etag)$/i;

function configure(folder: string, port: number, headers: readonly string[]): string {
	const added: string[] = [];
	for (let at = 0; at + 1 < headers.length; at += 2) {
		if (nginxOwn.test(headers[at] ?? "")) continue;
		added.push(`add_header ${headers[at]} "${(headers[at + 1] ?? "").replaceAll('"', '\\"')}";`);
	}

	// Started by root, its worker would be somebody else, who may not read this folder.
	const user = process.getuid?.() === 0 ? "user root;" : "";
	return `daemon off;
${user}
worker_processes 1;
pid ${folder}/pid;
events { worker_connections 512; }
http {
	access_log ${folder}/log combined buffer=64k flush=1s;
	client_body_temp_path ${folder}/b; proxy_temp_path ${folder}/p; fastcgi_temp_path ${folder}/f; uwsgi_temp_path ${folder}/u; scgi_temp_path ${folder}/s;
	sendfile on; tcp_nopush on; keepalive_timeout 65; keepalive_requests 100000000;
	open_file_cache max=100 inactive=60s;
	server {
		listen 127.0.0.1:${port} backlog=1024;
		root ${folder}/root;
		default_type "text/html; charset=utf-8";
		${added.join("\n\t\t")}
	}
}
`;
}
