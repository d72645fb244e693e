import { z } from "zod";
import { ask } from "../ask.ts";

/** Who is signed in, and which story they have open. */
export type Session = { origin: string; articleId: number; cookie: string };

const read = z.object({ story: z.object({ version: z.number(), draft: z.looseObject({ headline: z.string() }) }) });
const written = z.object({ saved: z.object({ revisionId: z.number(), version: z.number() }) });

/** The story as it was last saved. */
export async function readStory(session: Session): Promise<{ version: number; headline: string; draft: unknown }> {
	const { story } = read.parse(await answerOf(session, "GET"));

	return { version: story.version, headline: story.draft.headline, draft: story.draft };
}

/** Saves the story with another headline, through the newsroom's own address for it. Readers see nothing of it yet. */
export async function saveHeadline(session: Session, headline: string): Promise<{ revisionId: number; version: number }> {
	const { story } = read.parse(await answerOf(session, "GET"));
	const body = JSON.stringify({ version: story.version, draft: { ...story.draft, headline } });
	const { revisionId, version } = written.parse(await answerOf(session, "PUT", body)).saved;

	return { revisionId, version };
}

async function answerOf({ origin, articleId, cookie }: Session, method: string, body = ""): Promise<unknown> {
	const sent = { origin, cookie, "sec-fetch-site": "same-origin", "content-type": "application/json" };
	const headers = { ...sent, "content-length": String(Buffer.byteLength(body)) };
	const answer = await ask(`${origin}/api/stories/${articleId}/draft`, { method, headers, body });
	if (answer.status !== 200) throw new Error(`${method} of the story answered ${answer.status}: ${answer.body.toString("utf8")}`);

	return JSON.parse(answer.body.toString("utf8"));
}
