import type { StoryCard } from "#lib/articles/article.ts";
import { getCards } from "#lib/articles/queries.ts";
import { dependsOn } from "#lib/changes/page.ts";
import { tags } from "#lib/changes/tags.ts";
import { db } from "#lib/db/client.ts";
import { getSite } from "#lib/site/queries.ts";
import { type Asked, isAsked, readFields, removables, type SearchFields, understand } from "./asked.ts";
import { readSearchCursor, writeSearchCursor } from "./cursor.ts";
import { beginningOf } from "./days.ts";
import { type NamedFilter, resolveNames } from "./filter-queries.ts";
import type { FindRequest } from "./find.ts";
import { findPage } from "./finder.ts";
import { placeOf } from "./place.ts";
import type { FoundStory, SearchResults, UsedFilter } from "./search.ts";
import { snippetOf } from "./snippet.ts";
import { mendSpelling } from "./spelling-queries.ts";

const pageSize = 20;
/** Where so few were found, a word may have been misspelt. */
const few = 2;
const nothing: SearchResults = { stories: [], older: null, total: null, filters: [], unused: [], meant: null };

/** Published stories that have all that is asked, the best first or the newest. `fields` are those of a search's address. */
export async function searchStories(fields: SearchFields): Promise<SearchResults> {
	dependsOn(tags.site(), tags.latest());
	if (!isAsked(fields)) return nothing;

	const asked = understand(fields);
	const named = await resolveNames(asked.names);
	const told = { filters: usedFilters(fields, named), unused: asked.unused };
	const request = await requestFor(asked, named, fields);
	if (request === null) return { ...nothing, ...told, meant: await meantBy(fields, asked) };

	const { places, next, total } = await findPage(request);
	const stories = await storiesAt(places, asked);
	const meant = stories.length <= few && fields.before === "" ? await meantBy(fields, asked) : null;
	return { stories, older: next && writeSearchCursor(next), total, ...told, meant };
}

/** Published stories to choose from: those that answer these words best. */
export async function suggestStories(query: string): Promise<StoryCard[]> {
	return (await searchStories(readFields({ q: query }))).stories;
}

/** Null where a name that must be there is nobody's, or nothing is asked for: then nothing is found. */
async function requestFor(asked: Asked, named: readonly NamedFilter[], fields: SearchFields): Promise<FindRequest | null> {
	const must = named.filter(({ excluded }) => !excluded);
	if (must.some(({ labels }) => labels.length === 0)) return null;
	const { from, until } = asked.days;
	const hasTerms = asked.terms.some(({ excluded }) => !excluded);
	if (!hasTerms && must.length === 0 && from === null && until === null) return null;

	const { timeZone } = await getSite();
	return {
		wanted: {
			terms: asked.terms,
			labels: must.map(({ labels }) => labels),
			excludedLabels: named.filter(({ excluded }) => excluded).flatMap(({ labels }) => labels),
		},
		from: from === null ? farPast : placeOf(beginningOf(from, timeZone)),
		until: until === null ? farFuture : placeOf(beginningOf(until, timeZone)),
		sort: fields.sort,
		cursor: readSearchCursor(fields.before),
		size: pageSize,
	};
}

const farPast = -(2 ** 46);
const farFuture = 2 ** 46;

async function storiesAt(places: readonly number[], { terms }: Asked): Promise<FoundStory[]> {
	const texts = await db().publishedText.findMany({
		where: { place: { in: [...places] } },
		select: { place: true, articleId: true, standfirst: true, body: true },
	});
	const byPlace = new Map(texts.map((text) => [Number(text.place), text]));
	const cards = await getCards(texts.map(({ articleId }) => articleId));

	return places.flatMap((place) => {
		const text = byPlace.get(place);
		const card = text && cards[text.articleId];
		return card ? [{ ...card, snippet: snippetOf(`${text.standfirst}\n${text.body}`.trim(), terms) }] : [];
	});
}

function usedFilters(fields: SearchFields, named: readonly NamedFilter[]): UsedFilter[] {
	return removables(fields).map((filter) => {
		const found = named.find(({ kind, value, excluded }) => kind === filter.kind && value === filter.value && excluded === filter.excluded);
		return { ...filter, names: found?.names ?? [] };
	});
}

/** The question as it may have been meant; only where the paper has a story for it. */
async function meantBy(fields: SearchFields, asked: Asked): Promise<string | null> {
	const q = await mendSpelling(fields.q, asked.terms);
	if (q === null) return null;

	const mended = understand({ ...fields, q });
	const request = await requestFor(mended, await resolveNames(mended.names), { ...fields, before: "" });
	const found = request && (await findPage({ ...request, size: 1 }));
	return found && found.places.length > 0 ? q : null;
}
