// The rules of Google's pages on Article, Breadcrumb, Organization, Profile page, Carousel and Live blog, as of 2026.

type Node = Record<string, unknown>;

/** Everything in a page's JSON-LD that Google's rules refuse, in words. */
export function problemsOf(jsonText: string): string[] {
	const graph = JSON.parse(jsonText) as Node;
	if (graph["@context"] !== "https://schema.org") return ["@context is not https://schema.org"];

	return nodesIn(graph["@graph"]).flatMap((node) => [...required(node), ...addresses(node), ...dates(node)]);
}

/** Nodes of a type, anywhere in a page's JSON-LD. */
export function nodesOf(jsonText: string, type: string): Node[] {
	return nodesIn((JSON.parse(jsonText) as Node)["@graph"]).filter((node) => node["@type"] === type);
}

const rules: Record<string, string[]> = {
	NewsArticle: ["headline", "datePublished", "dateModified", "author", "publisher", "mainEntityOfPage"],
	OpinionNewsArticle: ["headline", "datePublished", "dateModified", "author", "publisher", "mainEntityOfPage"],
	LiveBlogPosting: ["headline", "coverageStartTime", "liveBlogUpdate", "datePublished", "author"],
	BlogPosting: ["headline", "datePublished", "articleBody"],
	CorrectionComment: ["text", "datePublished"],
	Person: ["name"],
	Organization: ["name"],
	NewsMediaOrganization: ["name", "url"],
	ImageObject: ["url", "contentUrl"],
	BreadcrumbList: ["itemListElement"],
	ItemList: ["itemListElement"],
	ProfilePage: ["mainEntity"],
	CollectionPage: ["name", "mainEntity"],
	CreativeWorkSeries: ["name", "url"],
	WebSite: ["name", "url"],
	SearchAction: ["target", "query-input"],
};

function required(node: Node): string[] {
	const type = String(node["@type"] ?? "");
	if (!("@type" in node)) return typeof node["@id"] === "string" ? [] : [`a node has no type: ${JSON.stringify(node).slice(0, 80)}`];

	const missing = (rules[type] ?? []).filter((name) => isEmpty(node[name])).map((name) => `${type} lacks ${name}`);
	const empty = Object.entries(node).filter(([, value]) => value === null || value === "" || value === undefined);
	return [...missing, ...empty.map(([name]) => `${type}.${name} is empty`), ...positions(node, type), ...images(node, type)];
}

function positions(node: Node, type: string): string[] {
	if (type !== "BreadcrumbList" && type !== "ItemList") return [];
	const items = node.itemListElement as Node[];
	const wrong = items.some((item, index) => item.position !== index + 1 || (isEmpty(item.item) && isEmpty(item.url)));

	return wrong ? [`${type} is not numbered from 1, each with an address`] : [];
}

function images(node: Node, type: string): string[] {
	if (type !== "ImageObject" || node.width === undefined) return [];

	return Number(node.width) >= 1200 ? [] : [`an image of ${node.width} by ${node.height} is too small`];
}

const addressed = new Set([
	"url",
	"contentUrl",
	"item",
	"mainEntityOfPage",
	"publishingPrinciples",
	"correctionsPolicy",
	"sameAs",
	"logo",
	"masthead",
	"urlTemplate",
]);

function addresses(node: Node): string[] {
	return entries(node)
		.filter(([name, value]) => addressed.has(name) && typeof value === "string" && !/^https?:\/\/[^\s"<>]+$/.test(value))
		.map(([name, value]) => `${name} is no whole address: ${value}`);
}

const iso8601 = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(\.\d+)?(Z|[+-]\d{2}:\d{2})$/;

function dates(node: Node): string[] {
	return entries(node)
		.filter(([name, value]) => /^(date|coverage)/.test(name) && name !== "dateline" && !iso8601.test(String(value)))
		.map(([name, value]) => `${name} has no zone: ${value}`);
}

function entries(node: Node): [string, unknown][] {
	return Object.entries(node).flatMap(([name, value]) =>
		Array.isArray(value) ? value.map((one): [string, unknown] => [name, one]) : [[name, value]],
	);
}

function nodesIn(value: unknown): Node[] {
	if (Array.isArray(value)) return value.flatMap(nodesIn);
	if (typeof value !== "object" || value === null) return [];

	return [value as Node, ...Object.values(value).flatMap(nodesIn)];
}

function isEmpty(value: unknown): boolean {
	return value === undefined || value === null || value === "" || (Array.isArray(value) && value.length === 0);
}
