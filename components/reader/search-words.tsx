import { say } from "#lib/messages/phrases.ts";
import { ofWords, type Words, wordsOf } from "#lib/messages/words.ts";
import { addressOfSearch, type SearchFields } from "#lib/search/asked.ts";
import type { Unused } from "#lib/search/query.ts";
import type { FoundName, SearchResults } from "#lib/search/search.ts";
import { number } from "#lib/site/format.ts";
import type { Site } from "#lib/site/site.ts";
import { inOrder } from "./in-order.ts";
import { isUnknown } from "./search-filters.tsx";

type Props = { fields: SearchFields; results: SearchResults; site: Site };

/** How many were found, what of the question was not used, and what may have been meant. */
export function Told({ fields, results, site }: Props) {
	const words = wordsOf(site).search;
	const { total, unused, meant, stories } = results;

	return (
		<div className="told" {...ofWords(site)}>
			{meant !== null && <p>{inOrder(words.didYouMean(<a href={addressOfSearch({ ...fields, q: meant })}>{meant}</a>), (part) => part)}</p>}
			{unused.map((piece) => (
				<p key={`${piece.written} ${piece.why.code}`}>
					<strong>{words.notUsed(piece.written)}</strong> {reasonOf(piece, words, site)}
				</p>
			))}
			{stories.length > 0 && total !== null && <p role="status">{countOf(total, site)}</p>}
		</div>
	);
}

function countOf({ count, exact }: { count: number; exact: boolean }, site: Site): string {
	const { stories, moreThan } = wordsOf(site).search;
	const counted = say(stories, count, site);

	return exact ? counted : moreThan(counted);
}

function reasonOf({ why }: Unused, { unused }: Words["search"], site: Site): string {
	switch (why.code) {
		case "noDay":
			return unused.noDay(why.value);
		case "tooManyWords":
			return unused.tooManyWords(number(why.most, site));
		case "notFound":
		case "notTogether":
			return unused[why.code];
		default:
			return why satisfies never;
	}
}

/** People and topics that are called what was asked, each with a link to their stories. */
export function Names({ names, site }: { names: readonly FoundName[]; site: Site }) {
	if (names.length === 0) return null;
	const words = wordsOf(site).search;

	return (
		<nav className="names" aria-label={words.names}>
			<ul className="unlisted">
				{names.map(({ kind, name, address }) => (
					<li key={address}>
						<a href={address}>{name}</a> <span {...ofWords(site)}>{words.kinds[kind]}</span>
					</li>
				))}
			</ul>
		</nav>
	);
}

/** What to do where no story answers. */
export function Nothing({ fields, results, site }: Props) {
	const { noMore, nothing, nobody, advice } = wordsOf(site).search;
	if (fields.before !== "") return <p {...ofWords(site)}>{noMore}</p>;
	const unknown = results.filters.filter(isUnknown);

	return (
		<section className="help" aria-labelledby="nothing" {...ofWords(site)}>
			<h2 id="nothing">{nothing}</h2>
			<ul>
				{unknown.map(({ kind, value }) => (
					<li key={`${kind} ${value}`}>{kind !== "from" && kind !== "to" && nobody[kind](value)}</li>
				))}
				{results.filters.length > 0 && <li>{advice.widen}</li>}
				<li>{advice.fewer}</li>
				<li>{advice.forms}</li>
			</ul>
		</section>
	);
}

/** What can be asked, for those who have not asked yet. */
export function SearchHelp({ site }: { site: Site }) {
	const { help, examples } = wordsOf(site).search;

	return (
		<section className="help" aria-labelledby="help" {...ofWords(site)}>
			<h2 id="help">{help}</h2>
			<dl>
				{examples.map(({ asked, finds }) => (
					<div key={asked}>
						<dt>
							<kbd>{asked}</kbd>
						</dt>
						<dd>{finds}</dd>
					</div>
				))}
			</dl>
		</section>
	);
}
