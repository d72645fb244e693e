import { asked } from "#lib/api/asked.ts";
import { toApiContributor } from "#lib/api/names.ts";
import { listApiContributors } from "#lib/api/queries.ts";
import { settings } from "#lib/settings.ts";
import { asking, pagedAnswer } from "../answers.ts";

export const dynamic = "force-dynamic";

/** Contributors, in the order they were made. */
export function GET(request: Request): Promise<Response> {
	return asking(asked.names, request, async (page) => {
		const { names, next } = await listApiContributors(page);

		return pagedAnswer(
			names.map((name) => toApiContributor(name, settings().siteUrl)),
			request,
			next,
		);
	});
}
