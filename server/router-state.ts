import { z } from "zod";

const kinds = ["c", "ci(..)(..)", "ci(.)", "ci(..)", "ci(...)", "oc", "d", "di(..)(..)", "di(.)", "di(..)", "di(...)"] as const;
const segment = z.union([z.string(), z.tuple([z.string(), z.string(), z.enum(kinds), z.array(z.string()).nullable()])]);
const address = z.tuple([z.string(), z.string()]).nullable();
const marker = z.enum(["refetch", "inside-shared-layout", "metadata-only"]).nullable();

/** Where in the pages a browser says it is, as the framework's script writes it and its server insists on reading it. */
const tree = z.tuple([
	segment,
	z.record(
		z.string(),
		z.lazy((): z.ZodType => tree),
	),
	address.optional(),
	marker.optional(),
	z.number().nullable().optional(),
	z.string().optional(),
]);

const longest = 40_000;

/** Whether the framework can read this header; it answers what it cannot read with an error of its own making. */
export function isRouterState(header: string | string[] | undefined): boolean {
	if (header === undefined) return true;
	if (typeof header !== "string" || header.length > longest) return false;
	try {
		return tree.safeParse(JSON.parse(decodeURIComponent(header))).success;
	} catch {
		return false;
	}
}
