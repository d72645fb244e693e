import { archiveAddress, momentsOf } from "#lib/archive/calendar.ts";
import { ofWords, wordsOf } from "#lib/messages/words.ts";
import { monthInWords } from "#lib/site/format.ts";
import type { Site } from "#lib/site/site.ts";
import { Calendar } from "./calendar.tsx";

type Props = {
	/** Months that have stories, newest first: all of the paper's, or of one year. */
	months: readonly string[];
	/** The newest month's days that have stories. */
	days: readonly string[];
	/** The one year that the page is about. */
	year?: string | undefined;
	site: Site;
};

/** The way into the archive: the newest month's days, and every month that has stories, by the year. */
export function ArchiveIndex({ months, days, year, site }: Props) {
	const words = wordsOf(site).lists.archive;
	const [newest] = months;
	const years = [...new Set(months.map((month) => month.slice(0, 4)))];

	return (
		<>
			<header className="list-head">
				{year && (
					<p className="list-label">
						<a href="/archive" {...ofWords(site)}>
							{words.title}
						</a>
					</p>
				)}
				<h1 {...(year ? {} : ofWords(site))}>{year ?? words.title}</h1>
				{!year && <p {...ofWords(site)}>{words.about}</p>}
			</header>
			{newest === undefined && <p {...ofWords(site)}>{words.nothing}</p>}
			{newest !== undefined && (
				<div className="archive">
					<aside className="archive-aside" aria-label={nameOfMonth(newest, site)}>
						<Calendar month={newest} days={days} site={site} />
					</aside>
					<nav className="archive-years" aria-label={words.months} {...ofWords(site)}>
						{years.map((each) => (
							<Year key={each} year={each} months={months.filter((month) => month.startsWith(each))} site={site} />
						))}
					</nav>
				</div>
			)}
		</>
	);
}

function Year({ year, months, site }: { year: string; months: readonly string[]; site: Site }) {
	return (
		<section>
			<h2 className="heading">
				<a href={archiveAddress(year)}>{year}</a>
			</h2>
			<ul className="unlisted">
				{months.toReversed().map((month) => (
					<li key={month}>
						<a href={archiveAddress(month)}>
							{monthInWords(momentsOf(month, site.timeZone).from, site, "short")}
							<span className="unseen"> {year}</span>
						</a>
					</li>
				))}
			</ul>
		</section>
	);
}

function nameOfMonth(month: string, site: Site): string {
	return monthInWords(momentsOf(month, site.timeZone).from, site);
}
