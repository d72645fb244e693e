import { z } from "zod";
import { cleanLine } from "#lib/text/clean.ts";
import { type Status, status } from "./article.ts";

const first = (value: unknown) => (Array.isArray(value) ? value[0] : value);
const read = <Schema extends z.ZodType>(schema: Schema) => z.preprocess(first, schema.optional().catch(undefined));

/** What the newsroom's list of stories may be narrowed by, from an address; what cannot be read as such is as if it were not asked for. */
export const storyFilter = z.object({
	status: read(status),
	section: read(
		z.coerce
			.number()
			.int()
			.positive()
			.max(2 ** 31 - 1),
	),
	author: read(z.string().min(1).max(100)),
	/** Words that a story must hold. */
	q: read(z.string().overwrite(cleanLine).min(1).max(200)),
	/** A cursor from an address. */
	before: read(z.string().max(40)),
});
export type StoryFilter = z.infer<typeof storyFilter>;

/** A story as the newsroom lists it: its working revision. */
export type ListedStory = {
	articleId: number;
	headline: string;
	lang: string;
	section: string;
	/** Who began it; where the paper itself did, whom its byline names. */
	author: string;
	editedBy: string;
	status: Status;
	editedAt: Date;
	wordCount: number;
	liveAddress: string | null;
	/** When one of its revisions is planned to go live; null where none is. */
	publishAt: Date | null;
	/** When it is planned to be withdrawn; null where it is not. */
	withdrawAt: Date | null;
	hasUnpublishedChanges: boolean;
	/** Whether it is live coverage that goes on. */
	isLive: boolean;
};

/** The address of a list so narrowed; `before` for the page after a cursor. */
export function storyListAddress({ status: state, section, author, q, before }: StoryFilter): string {
	const asked = Object.entries({ status: state, section, author, q, before }).flatMap(([name, value]) =>
		value === undefined || value === "" ? [] : [[name, String(value)]],
	);

	return asked.length === 0 ? "/admin/stories" : `/admin/stories?${new URLSearchParams(asked)}`;
}
