import { asked } from "#lib/api/asked.ts";
import { listApiStories } from "#lib/api/queries.ts";
import { toApiStory } from "#lib/api/stories.ts";
import { asking, notThere, pagedAnswer, place } from "../answers.ts";

export const dynamic = "force-dynamic";

/** Stories, the newest first. */
export function GET(request: Request): Promise<Response> {
	return asking(asked.stories, request, async (wanted) => {
		const [list, here] = await Promise.all([listApiStories(wanted), place()]);
		if (!list) return notThere("There is no such section, topic or contributor.");

		return pagedAnswer(
			list.stories.map((story) => toApiStory(story, here)),
			request,
			list.older,
		);
	});
}
