/** What a command answers where an editor can mend what is wrong. What only a developer can mend is thrown instead. */
export type Result<Value, Reason> = { ok: true; value: Value } | { ok: false; reason: Reason };

export function ok<Value>(value: Value): { ok: true; value: Value } {
	return { ok: true, value };
}

/** Says no, and why; nothing was changed. */
export function refuse<Reason>(reason: Reason): { ok: false; reason: Reason } {
	return { ok: false, reason };
}
