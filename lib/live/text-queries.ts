import { plainText, readBody } from "#lib/body/body.ts";
import type { Tx } from "#lib/db/client.ts";

/** Posts whose words search keeps; of a longer coverage, the newest. */
const most = 500;

type Searched = { id: number; liveStartedAt: Date | null; revision: { body: string } };

/** The words of a story that readers' search finds it by: its text and, of a live story, its posts. */
export async function searchedText(tx: Tx, { id, liveStartedAt, revision }: Searched): Promise<string> {
	const text = plainText(readBody(revision.body));
	if (liveStartedAt === null) return text;

	const posts = await tx.liveEntry.findMany({
		where: { articleId: id, removedAt: null },
		orderBy: [{ postedAt: "desc" }, { id: "desc" }],
		take: most,
		select: { headline: true, body: true },
	});
	return [text, ...posts.flatMap(({ headline, body }) => [headline, plainText(readBody(body))])].filter((part) => part !== "").join("\n");
}
