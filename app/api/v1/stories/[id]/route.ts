import { toApiWholeStory } from "#lib/api/stories.ts";
import { oneAnswer, place } from "../../answers.ts";
import { withStory } from "../with-story.ts";

export const dynamic = "force-dynamic";

type Context = { params: Promise<{ id: string }> };

/** One story. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
	const { id } = await params;

	return withStory(id, request, async (story) => oneAnswer(toApiWholeStory(story, await place()), request));
}
