import { wordsOf } from "#lib/messages/words.ts";
import type { UsedFilter } from "#lib/search/search.ts";
import { anyOf, dayInWords } from "#lib/site/format.ts";
import type { Site } from "#lib/site/site.ts";

/** What narrows the search, in words, each with a link that takes it away. */
export function SearchFilters({ filters, site }: { filters: readonly UsedFilter[]; site: Site }) {
	if (filters.length === 0) return null;
	const { narrowedTo, remove } = wordsOf(site).search;

	return (
		<ul className="filters unlisted" aria-label={narrowedTo}>
			{filters.map((filter) => (
				<li key={`${filter.kind} ${filter.value} ${filter.without}`}>
					<span>{inWords(filter, site)}</span>
					<a href={filter.without} aria-label={remove(inWords(filter, site))}>
						<Cross />
					</a>
				</li>
			))}
		</ul>
	);
}

/** Whether a name that must be there is nobody's, so that nothing can be found. */
export function isUnknown({ kind, names, excluded }: UsedFilter): boolean {
	return kind !== "from" && kind !== "to" && names.length === 0 && !excluded;
}

const mostNamed = 3;

function inWords({ kind, value, names, excluded }: UsedFilter, site: Site): string {
	const words = wordsOf(site).search;
	if (kind === "from" || kind === "to") return words.filters[kind](day(value, site));

	const called = anyOf(names.slice(0, mostNamed), site) + (names.length > mostNamed ? " …" : "");
	const filter = words.filters[kind](names.length === 0 ? words.quoted(value) : called);
	return excluded ? words.not(filter) : filter;
}

/** A day has no time zone, so that of the site must not move it. */
function day(value: string, site: Site): string {
	return dayInWords(new Date(`${value}T12:00:00Z`), { locale: site.locale, timeZone: "UTC" });
}

function Cross() {
	return (
		<svg viewBox="0 0 12 12" width="12" height="12" fill="none" stroke="currentColor" strokeWidth="1.75" aria-hidden="true">
			<path d="m2 2 8 8M10 2l-8 8" />
		</svg>
	);
}
