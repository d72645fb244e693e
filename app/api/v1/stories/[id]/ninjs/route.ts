import { toNinjs } from "#lib/ninjs/ninjs.ts";
import { settings } from "#lib/settings.ts";
import { getSite } from "#lib/site/queries.ts";
import { answer } from "../../../answers.ts";
import { withStory } from "../../with-story.ts";

export const dynamic = "force-dynamic";

type Context = { params: Promise<{ id: string }> };

/** One story in IPTC's ninjs 3.1. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
	const { id } = await params;

	return withStory(id, request, async (story) => answer(toNinjs(story, await getSite(), settings().siteUrl)));
}
