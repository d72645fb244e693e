import { archiveAddress, momentsOf, type Span } from "#lib/archive/calendar.ts";
import type { ArchivePage } from "#lib/archive/queries.ts";
import { ofWords, wordsOf } from "#lib/messages/words.ts";
import { dayInWords, monthInWords } from "#lib/site/format.ts";
import type { Site } from "#lib/site/site.ts";
import { Calendar } from "./calendar.tsx";
import { Paging } from "./paging.tsx";
import { Card } from "./story-card.tsx";

type Props = { span: Span; page: ArchivePage; days: readonly string[]; isNewest: boolean; site: Site };

/** What was published on a day or in a month, beside the month's calendar. */
export function ArchivePageView({ span, page, days, isNewest, site }: Props) {
	const { title, nothingThen, nothingInMonth } = wordsOf(site).lists.archive;
	const edition = span.kind === "day" ? momentsOf(span.name, site.timeZone).from : undefined;

	return (
		<>
			<header className="list-head">
				<p className="list-label">
					<a href="/archive" {...ofWords(site)}>
						{title}
					</a>
				</p>
				<h1>{nameOf(span.name, site)}</h1>
			</header>
			<div className="archive">
				<div>
					{page.stories.length === 0 && isNewest && (
						<p className="archive-none" {...ofWords(site)}>
							{span.kind === "day" ? nothingThen : nothingInMonth}
						</p>
					)}
					{page.stories.length > 0 && (
						<div className="rows rows-first">
							{page.stories.map((story) => (
								<Card key={story.id} story={story} site={site} size="row" level={2} edition={edition} />
							))}
						</div>
					)}
					<Paging address={archiveAddress(span.name)} older={page.older} isNewest={isNewest} site={site} />
				</div>
				<aside className="archive-aside" aria-label={title} {...ofWords(site)}>
					<Steps span={span} page={page} site={site} />
					<Calendar month={span.name.slice(0, 7)} days={days} current={span.name} site={site} />
				</aside>
			</div>
		</>
	);
}

/** The way to the nearest days, or months, that have stories. */
function Steps({ span, page: { previous, next }, site }: Pick<Props, "span" | "page" | "site">) {
	const words = wordsOf(site).lists.archive;
	if (previous === null && next === null) return null;
	const step = (name: string | null, rel: "prev" | "next", label: string) =>
		name !== null && (
			<a href={archiveAddress(name)} rel={rel}>
				<span>{label}</span> {nameOf(name, site)}
			</a>
		);

	return (
		<nav className="archive-steps" aria-label={span.kind === "day" ? words.around : words.months}>
			{step(previous, "prev", words.earlier)}
			{step(next, "next", words.later)}
		</nav>
	);
}

/** A day or a month in words. */
export function nameOf(name: string, site: Site): string {
	const { from } = momentsOf(name, site.timeZone);

	return name.length === 10 ? dayInWords(from, site) : monthInWords(from, site);
}
