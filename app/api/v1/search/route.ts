import { asked } from "#lib/api/asked.ts";
import { toApiFoundStory } from "#lib/api/stories.ts";
import { readFields } from "#lib/search/asked.ts";
import { searchStories } from "#lib/search/queries.ts";
import { asking, pagedAnswer, place } from "../answers.ts";

export const dynamic = "force-dynamic";

/** Stories that hold every word, the best first. */
export function GET(request: Request): Promise<Response> {
	return asking(asked.search, request, async ({ q, cursor }) => {
		const [results, here] = await Promise.all([searchStories(readFields({ q, before: cursor }), { allWords: true }), place()]);

		return pagedAnswer(
			results.stories.map((story) => toApiFoundStory(story, here)),
			request,
			results.older,
		);
	});
}
