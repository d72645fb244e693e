import { z } from "zod";
import { countNewer } from "#lib/articles/newest-queries.ts";
import { slugPattern } from "#lib/articles/slug.ts";
import { countNewerEntries } from "#lib/live/queries.ts";

const asked = z.object({
	after: z.iso.datetime({ error: "Say after which moment, such as 2026-01-31T12:00:00Z." }),
	story: z
		.string()
		.regex(/^[1-9]\d{0,8}$/, { error: "Name a story by its number." })
		.transform(Number)
		.optional(),
	section: z.string().regex(slugPattern, { error: "Name a section by the last part of its address." }).optional(),
});

/** How many stories came after the newest that a front showed; of a live story, how many posts. */
export async function GET(request: Request): Promise<Response> {
	const parsed = asked.safeParse(Object.fromEntries(new URL(request.url).searchParams));
	if (!parsed.success) {
		const [issue] = parsed.error.issues;
		return Response.json({ error: { field: issue?.path.join("."), message: issue?.message } }, { status: 400 });
	}

	const { after, story, section } = parsed.data;
	const count = story === undefined ? await countNewer(new Date(after), section) : await countNewerEntries(story, new Date(after));
	return Response.json({ count }, { headers: { "cache-control": "public, max-age=30" } });
}
