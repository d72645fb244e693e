import { parseXml, type XmlNode } from "#lib/xml/parse.test-support.ts";

// What RSS 2.0 (RSS Advisory Board), RFC 4287 and JSON Feed 1.1 require, and what feed validators warn of.

const rfc822 = /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \d{2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec) \d{4} \d{2}:\d{2}:\d{2} [+-]\d{4}$/;
const rfc3339 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;
const whole = /^https?:\/\/[^\s<>"]+$/;

/** Everything that RSS 2.0 refuses. */
export function rssProblems(text: string): string[] {
	const rss = parseXml(text);
	const [channel] = rss.all("channel");
	if (rss.name !== "rss" || rss.attributes.version !== "2.0" || !channel) return ["it is no RSS 2.0 of one channel"];
	const self = channel.all("atom:link").find((node) => node.attributes.rel === "self");

	return [
		...need(channel, ["title", "link", "description"]),
		...(self && whole.test(self.attributes.href ?? "") ? [] : ["it does not say where it is (atom:link rel=self)"]),
		...repeated(
			channel.all("item").map((item) => item.text("guid")),
			"guid",
		),
		...channel
			.all("lastBuildDate")
			.filter((node) => !rfc822.test(node.words))
			.map(({ words }) => `lastBuildDate ${words}`),
		...channel
			.all("item")
			.flatMap((item) => [
				...need(item, ["title", "link", "guid", "pubDate", "description"]),
				...(whole.test(item.text("link")) ? [] : [`link ${item.text("link")}`]),
				...(rfc822.test(item.text("pubDate")) ? [] : [`pubDate ${item.text("pubDate")}`]),
				...(item.all("guid")[0]?.attributes.isPermaLink === "false" ? [] : ["a guid that is no address says so"]),
			]),
	];
}

/** Everything that RFC 4287 refuses. */
export function atomProblems(text: string): string[] {
	const feed = parseXml(text);
	if (feed.name !== "feed" || feed.attributes.xmlns !== "http://www.w3.org/2005/Atom") return ["it is no Atom feed"];
	const links = (node: XmlNode, rel: string) =>
		node.all("link").filter((link) => link.attributes.rel === rel && whole.test(link.attributes.href ?? ""));
	const signed = feed.all("author").length > 0;

	return [
		...need(feed, ["id", "title", "updated"]),
		...(links(feed, "self").length === 1 ? [] : ["it names itself once"]),
		...(rfc3339.test(feed.text("updated")) ? [] : [`updated ${feed.text("updated")}`]),
		...repeated(
			feed.all("entry").map((entry) => entry.text("id")),
			"id",
		),
		...feed
			.all("entry")
			.flatMap((entry) => [
				...need(entry, ["id", "title", "updated"]),
				...(links(entry, "alternate").length === 1 ? [] : ["an entry leads to one page"]),
				...(signed || entry.all("author").length > 0 ? [] : ["an entry has no author, nor has the feed"]),
				...["published", "updated"].filter((name) => !rfc3339.test(entry.text(name))).map((name) => `${name} ${entry.text(name)}`),
				...entry.all("author").flatMap((author) => need(author, ["name"])),
			]),
	];
}

type Json = Record<string, unknown>;

/** Everything that JSON Feed 1.1 refuses. */
export function jsonFeedProblems(text: string): string[] {
	const feed = JSON.parse(text) as Json & { items: Json[] };

	return [
		...(feed.version === "https://jsonfeed.org/version/1.1" && typeof feed.title === "string" ? [] : ["version or title is missing"]),
		...(Array.isArray(feed.items) ? [] : ["it has no items"]),
		...repeated(
			feed.items.map(({ id }) => String(id)),
			"id",
		),
		...feed.items.flatMap((item) => [
			...(typeof item.id === "string" && item.id !== "" ? [] : ["an item has no id"]),
			...("content_html" in item !== "content_text" in item ? [] : ["an item has one content"]),
			...["url", "image"].filter((name) => name in item && !whole.test(String(item[name]))).map((name) => `${name} ${item[name]}`),
			...["date_published", "date_modified"].filter((name) => !rfc3339.test(String(item[name]))).map((name) => `${name} ${item[name]}`),
			...(Array.isArray(item.tags) && item.tags.every((tag) => typeof tag === "string") ? [] : ["tags are words"]),
		]),
	];
}

function need(node: XmlNode, names: string[]): string[] {
	return names
		.filter((name) => node.all(name).length !== 1 || node.text(name).trim() === "")
		.map((name) => `${node.name} needs one ${name}`);
}

function repeated(ids: string[], name: string): string[] {
	return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `the ${name} ${id} stands twice`);
}
