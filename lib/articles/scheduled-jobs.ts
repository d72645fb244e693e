import { z } from "zod";

/** Key of the job that publishes a story as planned. */
export const publishingKey = (articleId: number) => `publishScheduled:${articleId}`;
/** Key of the job that withdraws a story as planned. */
export const withdrawalKey = (articleId: number) => `withdrawScheduled:${articleId}`;

/** What such a job is given; `reason` is what readers of a withdrawn story are told. */
export const scheduledPayload = z.object({ articleId: z.number().int(), reason: z.string().default("") });
