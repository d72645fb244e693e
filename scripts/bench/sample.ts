import { placesIn } from "./addresses.ts";
import { ask } from "./ask.ts";

/** Kinds of pages whose cost may depend on how large the paper is. */
export const largeKinds = [
	"section",
	"topic",
	"contributor",
	"story",
	"archive, a day",
	"archive, a month",
	"search",
	"feed",
	"sitemap",
] as const;
export type LargeKind = (typeof largeKinds)[number];

/** Most addresses of a kind. */
const most = 24;

/** Some addresses of each kind, spread over the whole paper, as it tells search engines; the same ones for the same paper. */
export async function sampleOf(origin: string): Promise<Record<LargeKind, string[]>> {
	const files = (await placesOf(origin, "/sitemap.xml")).filter((path) => !path.includes("news"));
	const lists = await Promise.all(["sections", "topics", "contributors"].map((name) => placesOf(origin, `/sitemaps/${name}.xml`)));
	const [sections = [], topics = [], contributors = []] = lists.map((paths) => spread(paths, most));
	const all = files.filter((path) => /\d{4}/.test(path));
	const months = spread(all, most);
	const stories = (await Promise.all(months.map((path) => placesOf(origin, path)))).flatMap((paths) => spread(paths, 2)).slice(0, most);
	const withStories = sections.filter((path) => stories.some((story) => story.startsWith(`${path}/`)));
	const spans = months.flatMap(
		(path) =>
			path
				.match(/(\d{4})-(\d{2})/)
				?.slice(1, 3)
				.join("/") ?? [],
	);

	return {
		section: withStories,
		topic: topics,
		contributor: contributors,
		story: stories,
		"archive, a day": spans.map((span, at) => `/archive/${span}/${String((at % 27) + 1).padStart(2, "0")}`),
		"archive, a month": spans.map((span) => `/archive/${span}`),
		search: stories.map((path) => `/search?q=${(path.split("/").at(-1) ?? "").split("-").find((word) => word.length > 4) ?? "bridge"}`),
		feed: withStories.map((path) => `${path}/feed.xml`), // as long as feeds are, in a small paper too
		sitemap: spread(
			all.filter((path) => !months.includes(path)),
			most,
		), // those that were read above are kept
	};
}

async function placesOf(origin: string, path: string): Promise<string[]> {
	const { status, body } = await ask(`${origin}${path}`);
	if (status !== 200) throw new Error(`${path} answered ${status}.`);

	return placesIn(body.toString("utf8")).map((place) => new URL(place).pathname);
}

/** So many of a list, evenly from its first to its last. */
export function spread<Value>(values: readonly Value[], count: number): Value[] {
	const step = Math.max(1, values.length / count);

	return Array.from({ length: Math.min(count, values.length) }, (_, at) => values[Math.floor(at * step)] as Value);
}
