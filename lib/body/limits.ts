import type { BodyDocument, BodyElement } from "./element.ts";

/** A body larger than this is refused before anything else looks at it. */
export const limits = { bytes: 1_000_000, nodes: 20_000, depth: 32 };

const encoder = new TextEncoder();

/** Characters that words beside the running text may have where readers see them. A draft may hold more. */
export const longestParts: Readonly<Record<string, { part: string; longest: number }>> = {
	caption: { part: "A caption", longest: 2000 },
	credit: { part: "A credit", longest: 300 },
	alt: { part: "An alternative text", longest: 1000 },
	attribution: { part: "The name below a pull quote", longest: 300 },
	title: { part: "The title of a card or box", longest: 300 },
};

/** Words beside the running text that are too long to be published, in the order of the body. */
export function overlongParts(body: BodyDocument): { part: string; longest: number }[] {
	return body.content.flatMap(attributesIn).flatMap(([name, value]) => {
		const limit = longestParts[name];
		return limit && typeof value === "string" && value.length > limit.longest ? [limit] : [];
	});
}

function attributesIn(element: BodyElement): [string, unknown][] {
	if (element.type === "gallery") return element.attrs.photos.flatMap((photo): [string, unknown][] => Object.entries(photo));

	return "attrs" in element ? Object.entries(element.attrs) : [];
}

export type Oversize = "tooLarge" | "tooManyElements" | "tooDeep";

/** Which limit a JSON value breaks, if any. Walks without recursion, so that no depth can exhaust the stack. */
export function oversizeOf(json: unknown): Oversize | null {
	const waiting: { value: unknown; depth: number }[] = [{ value: json, depth: 0 }];
	let bytes = 0;
	let nodes = 0;

	for (let next = waiting.pop(); next; next = waiting.pop()) {
		const { value, depth } = next;
		bytes += weigh(value);
		if (bytes > limits.bytes) return "tooLarge";
		if (typeof value !== "object" || value === null) continue;
		// A node and its list of children are two steps down.
		if (depth > limits.depth * 2) return "tooDeep";
		if (!Array.isArray(value) && ++nodes > limits.nodes) return "tooManyElements";

		for (const [key, child] of Object.entries(value)) {
			bytes += Array.isArray(value) ? 1 : key.length + 4;
			waiting.push({ value: child, depth: depth + 1 });
		}
	}

	return null;
}

function weigh(value: unknown): number {
	if (typeof value !== "string") return 2;

	return value.length > limits.bytes ? value.length : encoder.encode(value).length + 2;
}
