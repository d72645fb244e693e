/** A body larger than this is refused before anything else looks at it. */
export const limits = { bytes: 1_000_000, nodes: 20_000, depth: 32 };

const encoder = new TextEncoder();

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
