import { asked } from "#lib/api/asked.ts";
import { getNumberedStory } from "#lib/api/queries.ts";
import type { WholeStory } from "#lib/articles/whole-queries.ts";
import { asking, notThere, withdrawn } from "../answers.ts";

/** The story of a number; one that was never published and one that was taken down are answered as such. */
export function withStory(id: string, request: Request, then: (story: WholeStory) => Promise<Response>): Promise<Response> {
	return asking(asked.nothing, request, async () => {
		if (!/^[1-9]\d{0,8}$/.test(id)) return notThere("Stories are named by their number.");
		const found = await getNumberedStory(Number(id));
		if (found.kind === "withdrawn") return withdrawn(found.reason);

		return found.kind === "found" ? then(found.story) : notThere("There is no published story of this number.");
	});
}
