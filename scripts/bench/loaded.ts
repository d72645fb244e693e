/** What came of a while of load. Latencies in milliseconds. `failed` are requests without a good answer. */
export type Load = { requests: number; perSecond: number; p50: number; p99: number; failed: number };

/** Connections that are held open at once. */
export const connections = 64;
