import type { Result } from "#lib/result.ts";

/** What a command gave. The edition is ours: what is refused in it is a mistake of ours, so it throws. */
export function must<Value>(result: Result<Value, unknown>, what = ""): Value {
	if (!result.ok) throw new Error(`The demo edition was refused ${what}: ${JSON.stringify(result.reason)}`);

	return result.value;
}
