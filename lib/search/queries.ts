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
import type { FindRequest, Found } from "./find.ts";
import { findPage } from "./finder.ts";
import { listNamesLike } from "./name-queries.ts";
import { placeOf } from "./place.ts";
import { findWithout } from "./relax-queries.ts";
import type { FoundName, FoundStory, SearchResults, UsedFilter } from "./search.ts";
import { snippetOf } from "./snippet.ts";
import { mendSpelling } from "./spelling-queries.ts";

const pageSize = 20;
const nothing: SearchResults = { stories: [], older: null, total: null, names: [], filters: [], unused: [], meant: null };

/**
 * Published stories that have all that is asked, the best first or the newest; where none has all the words, those that have the most of
 * them, and which were left out, unless `allWords`. `fields` are those of a search's address.
 */
export async function searchStories(fields: SearchFields, { allWords = false } = {}): Promise<SearchResults> {
	dependsOn(tags.site(), tags.latest(), tags.topics(), tags.contributors());
	if (!isAsked(fields)) return nothing;

	const asked = understand(fields);
	const isFirst = fields.before === "";
	const [named, names] = await Promise.all([resolveNames(asked.names), listNamesLike(asked.terms)]);
	const told = { filters: usedFilters(fields, named), unused: asked.unused, names: isFirst ? names : [] };
	const request = await requestFor(asked, named, fields);
	if (request === null) return { ...nothing, ...told, meant: await meantBy(fields, asked) };

	const whole = await findPage(request);
	if (whole.places.length > 0) return { ...(await resultsOf(whole, asked)), ...told, meant: null };

	const [nearest] = names;
	// Who asked for a person or a topic by name spelt it right, and is shown their stories.
	if (nearest && !allWords) return { ...(await resultsOf(await findNamed(request, nearest), asked)), ...told, meant: null };

	const part = allWords ? null : await findWithout(request);
	const meant = isFirst ? await meantBy(fields, asked) : null;
	return { ...(await resultsOf(part?.found ?? whole, asked)), ...told, unused: [...asked.unused, ...(part?.unused ?? [])], meant };
}

/** The stories of a person or topic, the newest first, within what else was asked. */
async function findNamed(request: FindRequest, { kind, name }: FoundName): Promise<Found> {
	const [found] = await resolveNames([{ kind, value: name, excluded: false, written: name }]);
	if (!found || found.labels.length === 0) return { places: [], next: null, total: null };
	const { terms, labels } = request.wanted;
	const wanted = { ...request.wanted, terms: terms.filter(({ excluded }) => excluded), labels: [...labels, found.labels] };

	return findPage({ ...request, wanted });
}

async function resultsOf({ places, next, total }: Found, asked: Asked): Promise<Pick<SearchResults, "stories" | "older" | "total">> {
	return { stories: await storiesAt(places, asked), older: next && writeSearchCursor(next), total };
}

/** Published stories to choose from: those that answer these words best. */
export async function suggestStories(query: string): Promise<StoryCard[]> {
	return (await searchStories(readFields({ q: query }), { allWords: true })).stories;
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
