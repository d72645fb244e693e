import { toApiWholeStory } from "#lib/api/stories.ts";
import { pagedAnswer, place } from "../../answers.ts";
import { withStory } from "../with-story.ts";

export const dynamic = "force-dynamic";

type Context = { params: Promise<{ id: string }> };

/** One story, with a page of its posts where it is told live. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
	const { id } = await params;

	return withStory(id, request, async (story, older) => pagedAnswer(toApiWholeStory(story, await place()), request, older));
}
