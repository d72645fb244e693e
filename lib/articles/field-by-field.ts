import type { z } from "zod";
import type { FieldError } from "./draft.ts";

/** What of an object from outside can be read, field by field, and what is wrong with the rest: one bad field does not spoil the others. */
export function readFieldByField<Draft>(
	shape: Record<keyof Draft & string, z.ZodType>,
	json: unknown,
): { fields: Partial<Draft>; rejected: FieldError[] } {
	const sent = typeof json === "object" && json !== null ? json : {};
	const rejected: FieldError[] = [];
	const fields: Record<string, unknown> = {};
	for (const [name, rule] of Object.entries<z.ZodType>(shape)) {
		if (!Object.hasOwn(sent, name)) continue;
		const parsed = rule.safeParse(Reflect.get(sent, name));
		if (parsed.success) fields[name] = parsed.data;
		else rejected.push(...parsed.error.issues.map(({ path, message }) => ({ field: [name, ...path].join("."), message })));
	}

	// Each value was just read by the rule of its own name.
	return { fields: fields as Partial<Draft>, rejected };
}
