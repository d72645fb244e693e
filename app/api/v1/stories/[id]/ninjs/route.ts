import { toNinjs } from "#lib/ninjs/ninjs.ts";
import { settings } from "#lib/settings.ts";
import { getSite } from "#lib/site/queries.ts";
import { answer, linksOf } from "../../../answers.ts";
import { withStory } from "../../with-story.ts";

export const dynamic = "force-dynamic";

type Context = { params: Promise<{ id: string }> };

/** One story in IPTC's ninjs 3.1, with a page of its posts where it is told live; the Link header leads to older ones. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
	const { id } = await params;

	return withStory(id, request, async (story, older) => {
		const response = answer(toNinjs(story, await getSite(), settings().siteUrl));
		const { next } = linksOf(request, older);
		if (next !== null) response.headers.set("link", `<${next}>; rel="next"`);
		return response;
	});
}
