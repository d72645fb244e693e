import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { type DoorKind, isActionFile, unguardedDoors } from "./door.test-support.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));

/** Doors that are open to people who are not signed in, each with its reason. Nothing else may be. */
const open: Record<string, string> = {
	"app/admin/(signed-out)/sign-in/page.tsx": "the way in",
	"app/admin/(signed-out)/sign-in/actions.ts": "the way in; counts attempts",
	"app/admin/(signed-out)/welcome/[token]/page.tsx": "its token lets the first person in",
	"app/admin/(signed-out)/welcome/[token]/actions.ts": "its token lets the first person in",
	"app/admin/(signed-out)/join/[token]/page.tsx": "its token lets an invited person in",
	"app/admin/(signed-out)/join/[token]/actions.ts": "its token lets an invited person in",
	"app/admin/(signed-out)/reset-password/[token]/page.tsx": "its token lets its owner in",
	"app/admin/(signed-out)/reset-password/[token]/actions.ts": "its token lets its owner in",
	"app/admin/old-browser/route.ts": "fixed words for browsers that cannot run the newsroom",
	...Object.fromEntries(
		["stories", "stories/[id]", "stories/[id]/ninjs", "sections", "topics", "contributors", "search", "openapi.json", "[...missing]"].map(
			(path) => [`app/api/v1/${path}/route.ts`, "anybody reads what is published"],
		),
	),
	"app/api/build/route.ts": "names the running build, as every page does",
	"app/api/reader/suggest/route.ts": "readers search; published stories alone",
	"app/api/reader/newer/route.ts": "readers count; published stories alone",
};

const files = globSync("{app,components,lib,server}/**/*.{ts,tsx}", { cwd: root }).filter((path) => !/\.test(-support)?\.tsx?$/.test(path));
const source = (path: string) => readFileSync(join(root, path), "utf8");
const doorFiles = files.flatMap((path): { path: string; kind: DoorKind }[] => {
	if (isActionFile(source(path))) return [{ path, kind: "actions" }];
	if (!/^app\/(admin|api|\(preview\))\//.test(path)) return [];
	if (/\/page\.tsx?$/.test(path)) return [{ path, kind: "page" }];
	return /\/route\.tsx?$/.test(path) ? [{ path, kind: "route" }] : [];
});

describe("every door asks who is there", () => {
	test.each(doorFiles.filter(({ path }) => !(path in open)))("$path", ({ path, kind }) => {
		expect(unguardedDoors(source(path), kind)).toEqual([]);
	});

	test.each(doorFiles.filter(({ path, kind }) => path in open && kind === "actions"))("$path says that it is open", ({ path, kind }) => {
		expect(unguardedDoors(source(path), kind, "openToAll")).toEqual([]);
	});

	test("the open ones still exist", () => {
		expect(Object.keys(open).filter((path) => !doorFiles.some((door) => door.path === path))).toEqual([]);
	});

	test("no action hides inside another file", () => {
		expect(files.filter((path) => !isActionFile(source(path)) && /^\s+["']use server["'];?$/m.test(source(path)))).toEqual([]);
	});
});

describe("the check itself", () => {
	test.each<[string, DoorKind]>([
		["export default async function Page() { return null; }", "page"],
		["export default async function Page() { requireActor(); return null; }", "page"],
		["export default async function Page() { const list = await listPeople(); await requireActor(); }", "page"],
		["export default async function Page() { if (maybe) await requireActor(); }", "page"],
		["export default async function Page() { maybe && (await requireActor()); }", "page"],
		["export default async function Page() { try { await requireActor(); } catch {} }", "page"],
		["export default async function Page() { const later = async () => { await requireActor(); }; }", "page"],
		["export async function POST(request) { const form = await request.formData(); await requireActor(); }", "route"],
		['"use server"; export async function one() { await requireActor(); } export async function two() {}', "actions"],
		['"use server"; export const one = async () => save();', "actions"],
		['"use server"; export { save } from "./save.ts";', "actions"],
		['"use server"; export * from "./save.ts";', "actions"],
	])("catches %s", (text, kind) => {
		expect(unguardedDoors(text, kind)).not.toEqual([]);
	});

	test.each<[string, DoorKind]>([
		[
			'export default async function Page({ params }) { const { id } = await params; const actor = await requireActor("publish"); }',
			"page",
		],
		["export const metadata = make(); async function Page() { await requireActor(); } export default Page;", "page"],
		["export const dynamic = 1; export async function GET() { const owner = ownerOf(await requireActor()); }", "route"],
		['"use server"; export type State = 1; export const save = async () => { await requireActor(); };', "actions"],
	])("lets pass %s", (text, kind) => {
		expect(unguardedDoors(text, kind)).toEqual([]);
	});
});

describe("every place that loads a draft asks whether this person may read it", () => {
	const loaders = /\b(getArticleForEditing|getRevision|getLiveDesk)\(/;
	const asks = /\b(mayReadDraft|mayEditStory|mayPost)\(/;
	const loading = files.filter((path) => path.startsWith("app/") && loaders.test(source(path)));

	test.each(loading)("%s", (path) => {
		expect(source(path)).toMatch(asks);
	});

	test("there are such places", () => {
		expect(loading.length).toBeGreaterThan(3);
	});
});
