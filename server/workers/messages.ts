import { z } from "zod";

/** What processes of one paper tell each other. A worker asks that all catch up with a change; the first process asks each; each says when. */
export const message = z.discriminatedUnion("type", [
	z.object({ type: z.literal("ready"), port: z.number() }),
	z.object({ type: z.literal("failed"), code: z.string(), syscall: z.string(), words: z.string() }),
	z.object({ type: z.literal("tellOthers"), change: z.number(), token: z.number() }),
	z.object({ type: z.literal("catchUp"), change: z.number(), token: z.number() }),
	z.object({ type: z.literal("caughtUp"), token: z.number(), ok: z.boolean() }),
	z.object({ type: z.literal("othersCaughtUp"), token: z.number(), ok: z.boolean() }),
	z.object({ type: z.literal("announceClosing") }),
	z.object({ type: z.literal("close") }),
]);

export type Message = z.infer<typeof message>;
