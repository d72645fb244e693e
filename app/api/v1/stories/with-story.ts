import { asked } from "#lib/api/asked.ts";
import { getNumberedStory } from "#lib/api/queries.ts";
import type { WholeStory } from "#lib/articles/whole-queries.ts";
import { asking, notThere, withdrawn } from "../answers.ts";

/** The story of a number, with the first post of the next page of its posts; one that was never published and one that was taken down are answered as such. */
export function withStory(
	id: string,
	request: Request,
	then: (story: WholeStory, older: number | null) => Promise<Response>,
): Promise<Response> {
	return asking(asked.story, request, async ({ cursor }) => {
		if (!/^[1-9]\d{0,8}$/.test(id)) return notThere("Stories are named by their number.");
		const found = await getNumberedStory(Number(id), cursor);
		if (found.kind === "withdrawn") return withdrawn(found.reason);

		if (found.kind === "noSuchPost") return notThere("This story has no such page of posts. Begin again without the cursor.");

		return found.kind === "found" ? then(found.story, found.older) : notThere("There is no published story of this number.");
	});
}
