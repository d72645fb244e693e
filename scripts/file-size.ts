import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const folders = ["app", "components", "e2e", "lib", "prisma", "scripts", "server"];
const most = 300;

/** Files that hide a missing noun: longer than the house style allows. */
export function longFiles(root: string): string[] {
	return folders
		.flatMap((folder) =>
			readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((path) => `${folder}/${path.replaceAll("\\", "/")}`),
		)
		.filter((path) => /\.(ts|tsx|mjs)$/.test(path) && !path.startsWith("prisma/generated/"))
		.map((path) => ({ path, lines: readFileSync(join(root, path), "utf8").split("\n").length - 1 }))
		.filter(({ lines }) => lines > most)
		.map(({ path, lines }) => `${path} has ${lines} lines; ${most} are the most.`);
}
