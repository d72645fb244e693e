import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildFolder } from "../../scripts/build.ts";
import { root } from "../../scripts/root.ts";

type Manifest = { node: Record<string, { workers: Record<string, unknown>; filename: string; exportedName: string }> };

/** An action as the build knows it: under which id, from which file, and a page that may send it. */
export type BuiltAction = { id: string; name: string; file: string; page: string };

/** Every address that the build answers, as it writes them: "/admin/people/[id]". */
export function builtRoutes(): string[] {
	return Object.values(read<Record<string, string>>("app-path-routes-manifest.json")).filter((route) => !route.startsWith("/_"));
}

/** Every action of the build. */
export function builtActions(): BuiltAction[] {
	const paths = read<Record<string, string>>("app-path-routes-manifest.json");

	return Object.entries(read<Manifest>("server/server-reference-manifest.json").node).map(([id, { workers, filename, exportedName }]) => ({
		id,
		name: exportedName,
		file: filename,
		page: filled(paths[`/${Object.keys(workers)[0]?.replace(/^app\//, "")}`] ?? "/admin", "1"),
	}));
}

/** The action of this name. Throws where the build has none. */
export function actionNamed(name: string): BuiltAction {
	const found = builtActions().find((action) => action.name === name);
	if (!found) throw new Error(`No action is called ${name}`);

	return found;
}

/** A route with its parts in brackets filled in. */
export function filled(route: string, value: string): string {
	return route.replace(/\[(?:\.\.\.)?[^\]]+\]/g, () => value);
}

function read<Content>(file: string): Content {
	return JSON.parse(readFileSync(join(buildFolder(root), file), "utf8"));
}
