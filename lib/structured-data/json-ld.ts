import type { Graph, Thing } from "schema-dts";

/** What a page says of itself in schema.org's words, as the text of a `<script type="application/ld+json">`. */
export function jsonLd(...things: Thing[]): string {
	const graph: Graph = { "@context": "https://schema.org", "@graph": things };

	return escapeForScript(JSON.stringify(graph));
}

/** JSON that no headline can break out of: HTML ends a script at the first "</script", whatever stands around it. */
export function escapeForScript(json: string): string {
	return json.replace(/[<>&\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
