import type { NewStory } from "#lib/articles/commands.ts";
import { type BodyElement, parseBody } from "#lib/body/body.ts";
import { body as document, gallery, paragraph, photo, storyLink } from "#lib/body/elements.ts";
import type { KeptPhoto } from "./keep-photos.ts";
import { must } from "./must.ts";
import type { Names } from "./names.ts";
import { getTold } from "./queries.ts";
import type { PhotoUse, Piece, Telling } from "./telling.ts";

/** What stories refer to, by the names that the edition has for it. */
export type Known = Names & { photos: ReadonlyMap<string, KeptPhoto> };

/** A told story as the newsroom's form would send it. */
export async function draftOf(telling: Telling, pieces: readonly Piece[], known: Known): Promise<NewStory> {
	const { slug, headline, kicker = "", standfirst = "", dateline = "", lang = "" } = telling;

	return {
		sectionId: find(known.sections, telling.section),
		slug,
		headline,
		kicker,
		standfirst,
		dateline,
		lang,
		bylines: telling.by.map((name, index) => ({
			contributorId: typeof name === "string" ? find(known.contributors, name) : null,
			text: typeof name === "string" ? "" : name.text,
			joiner: index === 0 ? "" : index === telling.by.length - 1 ? "and" : ",",
		})),
		leadPhoto: telling.photo ? asUsed(telling.photo, known) : null,
		topicIds: (telling.topics ?? []).map((topic) => find(known.topics, topic)),
		series: telling.series ? { seriesId: find(known.series, telling.series.slug), part: telling.series.part } : null,
		picks: await Promise.all((telling.alsoRead ?? []).map(idOf)),
		body: must(parseBody(document(...(await Promise.all(pieces.map((piece) => elementOf(piece, known)))))), slug),
	};
}

async function elementOf(piece: Piece, known: Known): Promise<BodyElement> {
	if (typeof piece === "string" || Array.isArray(piece)) return paragraph(piece);
	if ("type" in piece) return piece;
	if ("alsoRead" in piece) return storyLink(await idOf(piece.alsoRead));
	if ("gallery" in piece) return gallery(...piece.gallery.map((use) => asUsed(use, known)));

	return photo({ ...asUsed(piece, known), width: piece.width ?? "column" });
}

/** The photo's own words, where the story has none of its own. */
function asUsed({ photo: name, caption, credit, alt }: PhotoUse, known: Known) {
	const kept = find(known.photos, name);

	return { photoId: kept.id, caption: caption ?? kept.caption, credit: credit ?? kept.credit, alt: alt ?? kept.alt };
}

async function idOf(slug: string): Promise<number> {
	const told = await getTold(slug);
	if (!told) throw new Error(`The story ${slug} is told after one that offers it`);

	return told.id;
}

function find<Value>(known: ReadonlyMap<string, Value>, name: string): Value {
	const value = known.get(name);
	if (value === undefined) throw new Error(`The demo edition has nothing by the name ${name}`);

	return value;
}
