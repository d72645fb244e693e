import { existsSync, readFileSync } from "node:fs";
import type { IncomingMessage } from "node:http";
import { join } from "node:path";
import process from "node:process";
import { z } from "zod";

const routesManifest = z.record(z.string(), z.string());
const actionsManifest = z.object({ node: z.record(z.string(), z.object({ workers: z.record(z.string(), z.unknown()) })) });

/**
 * Which pages of the build have which server actions. The framework runs an action only under a page that has it, and forwards all others to
 * itself over the network, which neither a proxy nor the request guard lets pass: here such a request gets the address of the right page.
 */
export class ActionPages {
	readonly #routes: readonly { route: string; pattern: RegExp }[];
	readonly #routesOf: ReadonlyMap<string, readonly string[]>;

	/** `routes` are addresses as the build writes them ("/admin/people/[id]"); `actions` names those that have each action. */
	constructor(routes: readonly string[], actions: Readonly<Record<string, readonly string[]>>) {
		const sorted = [...new Set(routes)].sort((one, other) => (rankOf(one) < rankOf(other) ? -1 : 1));
		this.#routes = sorted.map((route) => ({ route, pattern: patternOf(route) }));
		this.#routesOf = new Map(Object.entries(actions));
	}

	/** The path under which this action runs where the path that it was sent to has no such action; null where that is right as it is. */
	pathFor(action: string, path: string): string | null {
		const having = this.#routesOf.get(action);
		const route = this.#routes.find(({ pattern }) => pattern.test(path))?.route;
		if (having === undefined || (route !== undefined && having.includes(route))) return null;

		return having[0]?.replace(/\[[^\]]+\]/g, "0") ?? null; // the page itself is not rendered
	}

	/** Sends a request to the page that has its action, as the framework's own forwarding would. */
	redirect(request: IncomingMessage): void {
		const action = request.headers["next-action"];
		const path = request.url?.split("?", 1)[0];
		const right = typeof action === "string" && path !== undefined ? this.pathFor(action, path) : null;
		if (right === null) return;

		request.url = right;
		request.headers["x-action-forwarded"] = "1"; // answer what the action did, not that page
	}
}

/** What the build says of its actions. Without a build (`npm run dev`) it knows none, and changes nothing. */
export function readActionPages(buildFolder = process.env.BUREAU_DIST_DIR ?? ".next"): ActionPages {
	const routesFile = join(buildFolder, "app-path-routes-manifest.json");
	const actionsFile = join(buildFolder, "server", "server-reference-manifest.json");
	if (!existsSync(routesFile) || !existsSync(actionsFile)) return new ActionPages([], {});

	const routes = routesManifest.parse(JSON.parse(readFileSync(routesFile, "utf8")));
	const { node } = actionsManifest.parse(JSON.parse(readFileSync(actionsFile, "utf8")));
	const having = (workers: Record<string, unknown>) =>
		Object.keys(workers).flatMap((worker) => routes[`/${worker.replace(/^app\//, "")}`] ?? []);

	return new ActionPages(
		Object.values(routes),
		Object.fromEntries(Object.entries(node).map(([action, { workers }]) => [action, having(workers)])),
	);
}

/** Sorts fixed parts before those that stand for any one, and these before those that stand for all that follow. */
function rankOf(route: string): string {
	return route
		.split("/")
		.map((part) => (part.startsWith("[...") || part.startsWith("[[...") ? "2" : part.startsWith("[") ? "1" : "0"))
		.join("");
}

function patternOf(route: string): RegExp {
	const parts = route.split("/").map((part) => {
		if (part.startsWith("[...") || part.startsWith("[[...")) return ".+";
		return part.startsWith("[") ? "[^/]+" : part.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
	});

	return new RegExp(`^${parts.join("/")}/?$`);
}
