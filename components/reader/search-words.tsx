import { addressOfSearch, type SearchFields } from "#lib/search/asked.ts";
import type { SearchResults } from "#lib/search/search.ts";
import { number } from "#lib/site/format.ts";
import type { Site } from "#lib/site/site.ts";
import { isUnknown } from "./search-filters.tsx";

type Props = { fields: SearchFields; results: SearchResults };

/** How many were found, what of the question was not used, and what may have been meant. */
export function Told({ fields, results, site }: Props & { site: Site }) {
	const { total, unused, meant, stories } = results;

	return (
		<div className="told">
			{meant !== null && (
				<p>
					Did you mean <a href={addressOfSearch({ ...fields, q: meant })}>{meant}</a>?
				</p>
			)}
			{unused.map(({ written, message }) => (
				<p key={`${written} ${message}`}>
					<strong>Not used: {written}.</strong> {message}
				</p>
			))}
			{stories.length > 0 && total !== null && <p role="status">{countOf(total, site)}</p>}
		</div>
	);
}

function countOf({ count, exact }: { count: number; exact: boolean }, site: Site): string {
	if (!exact) return `More than ${number(count, site)} stories. The best of the newest come first, older ones after them.`;

	return count === 1 ? "1 story" : `${number(count, site)} stories`;
}

/** What to do where no story answers. */
export function Nothing({ fields, results }: Props) {
	if (fields.before !== "") return <p>There are no more results.</p>;
	const unknown = results.filters.filter(isUnknown);

	return (
		<section className="help" aria-labelledby="nothing">
			<h2 id="nothing">No story has all of this</h2>
			<ul>
				{unknown.map(({ kind, value }) => (
					<li key={`${kind} ${value}`}>{`${nobody[kind]} “${value}”.`}</li>
				))}
				{results.filters.length > 0 && <li>Remove what narrows the search, above.</li>}
				<li>Try fewer words, or another spelling.</li>
				<li>A word is found in all its forms: “flood” finds “floods” and “flooding”. Quotation marks ask for words side by side.</li>
			</ul>
		</section>
	);
}

const nobody = {
	section: "There is no section",
	by: "Nobody who writes here is called",
	topic: "There is no topic",
	from: "",
	to: "",
} as const;

/** What can be asked, for those who have not asked yet. */
export function SearchHelp() {
	return (
		<section className="help" aria-labelledby="help">
			<h2 id="help">What you can ask</h2>
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

const examples = [
	{ asked: "harbour ferry", finds: "stories with both words, in any form" },
	{ asked: "“night ferry”", finds: "these words side by side" },
	{ asked: "ferry -strike", finds: "the first word without the second" },
	{ asked: "section:world", finds: "one section" },
	{ asked: "by:“Our Bureau”", finds: "one contributor" },
	{ asked: "topic:elections", finds: "one topic" },
	{ asked: "after:2016-11 before:2017", finds: "from November 2016 on, before 2017 began" },
];
