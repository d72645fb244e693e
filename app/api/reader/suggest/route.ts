import { hintStories } from "#lib/search/hint-queries.ts";

/** Stories to offer while a reader types. */
export async function GET(request: Request): Promise<Response> {
	const typed = new URL(request.url).searchParams.get("q") ?? "";
	if (typed.length > 200) return Response.json({ error: { field: "q", message: "Search for fewer words." } }, { status: 400 });

	const stories = await hintStories(typed);
	return Response.json(
		{ stories: stories.map(({ headline, address, section }) => ({ headline, address, section: section.name })) },
		{ headers: { "cache-control": "public, max-age=60" } },
	);
}
