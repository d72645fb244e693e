/** Columns of a correction that readers see. */
export const noteColumns = { id: true, kind: true, text: true, issuedAt: true, amendedAt: true } as const;
