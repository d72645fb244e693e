import { asked } from "#lib/api/asked.ts";
import { toApiSection } from "#lib/api/names.ts";
import { listSections } from "#lib/sections/queries.ts";
import { settings } from "#lib/settings.ts";
import { asking, pagedAnswer } from "../answers.ts";

export const dynamic = "force-dynamic";

/** Sections, in the order of the menu. */
export function GET(request: Request): Promise<Response> {
	return asking(asked.nothing, request, async () => {
		const sections = await listSections();

		return pagedAnswer(
			sections.map((section) => toApiSection(section, settings().siteUrl)),
			request,
			null,
		);
	});
}
