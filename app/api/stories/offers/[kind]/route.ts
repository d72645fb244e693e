import { offerContributors, offerStories, offerTopics, offerWorkingStories } from "#lib/articles/offer-queries.ts";
import type { Actor } from "#lib/users/role.ts";
import { requireActor } from "#lib/users/session.ts";
import { refused } from "../../answers.ts";

type Context = { params: Promise<{ kind: string }> };

/** What a story may name, found by typing: stories, topics, contributors. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
	const actor = await requireActor("writeStories");
	const { kind } = await params;
	const typed = new URL(request.url).searchParams.get("q") ?? "";
	if (typed.length > 200) return refused(400, "Search for fewer words.");

	const offers = await find(kind, typed, actor);
	if (offers === null) return refused(404, "Stories, topics and contributors can be searched here.");
	return Response.json({ offers }, { headers: { "cache-control": "private, no-store" } });
}

function find(kind: string, typed: string, who: Actor) {
	if (kind === "stories") return offerStories(typed);
	if (kind === "working-stories") return offerWorkingStories(typed, who);
	if (kind === "topics") return offerTopics(typed);

	return kind === "contributors" ? offerContributors(typed) : null;
}
