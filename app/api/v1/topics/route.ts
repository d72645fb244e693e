import { asked } from "#lib/api/asked.ts";
import { toApiTopic } from "#lib/api/names.ts";
import { listApiTopics } from "#lib/api/queries.ts";
import { settings } from "#lib/settings.ts";
import { asking, pagedAnswer } from "../answers.ts";

export const dynamic = "force-dynamic";

/** Topics, in the order they were made. */
export function GET(request: Request): Promise<Response> {
	return asking(asked.names, request, async (page) => {
		const { names, next } = await listApiTopics(page);

		return pagedAnswer(
			names.map((name) => toApiTopic(name, settings().siteUrl)),
			request,
			next,
		);
	});
}
