import type { PublishedArticle } from "#lib/articles/article.ts";
import { type EntryPage, entryAddress, type LiveEntry } from "#lib/live/entry.ts";
import { ofWords, wordsOf } from "#lib/messages/words.ts";
import { dayInWords } from "#lib/site/format.ts";
import type { Site } from "#lib/site/site.ts";
import { inOrder } from "./in-order.ts";
import { LiveEntryView } from "./live-entry.tsx";
import { Moment, ShortMoment } from "./moment.tsx";
import { NewPosts } from "./new-stories.tsx";

type Props = { story: PublishedArticle; live: EntryPage; site: Site };

/** A live story's posts: key events in a list that leads to them, pinned ones first, then the newest first. */
export function LiveCoverage({ story, live, site }: Props) {
	const { address, lang } = story;
	const words = wordsOf(site).story.live;
	const days = byDay(live.entries, site);
	const isEmpty = live.entries.length + live.pinned.length === 0;

	return (
		<section className="live" id="live" aria-label={words.posts}>
			{live.newestAt && live.isNewest && story.coverage?.endedAt === null && (
				<NewPosts newest={live.newestAt} story={story.id} address={address} site={site} />
			)}
			<KeyEvents story={story} live={live} site={site} />
			{isEmpty && <p {...ofWords(site)}>{words.nothing}</p>}
			{live.pinned.map((entry) => (
				<LiveEntryView key={entry.id} entry={entry} story={address} site={site} lang={lang} isFirst />
			))}
			{days.map(({ day, entries }) => (
				<div key={day} className="live-day">
					{/* One day needs no name: the story's own head has it. */}
					{(days.length > 1 || !live.isNewest) && <p className="live-date">{day}</p>}
					{entries.map((entry) => (
						<LiveEntryView key={entry.id} entry={entry} story={address} site={site} lang={lang} />
					))}
				</div>
			))}
			<Onward story={story} live={live} site={site} />
		</section>
	);
}

function KeyEvents({ story, live, site }: Props) {
	if (live.keyEvents.length === 0) return null;
	const here = new Set([...live.pinned, ...live.entries].map(({ id }) => id));
	const addressOf = (id: number) => {
		const whole = entryAddress(story.address, id);
		return here.has(id) ? whole.slice(whole.indexOf("#")) : whole;
	};

	return (
		<nav className="live-events" aria-labelledby="key-events">
			<h2 id="key-events" {...ofWords(site)}>
				{wordsOf(site).story.live.keyEvents}
			</h2>
			<ol className="unlisted">
				{live.keyEvents.map(({ id, postedAt, title }) => (
					<li key={id}>
						<ShortMoment at={postedAt} site={site} edition={live.newestAt ?? postedAt} /> <a href={addressOf(id)}>{title}</a>
					</li>
				))}
			</ol>
		</nav>
	);
}

/** The way to older posts, and back to the newest. */
function Onward({ story, live, site }: Props) {
	const words = wordsOf(site).story.live;
	if (live.isNewest && live.older === null) return null;

	return (
		<nav className="paging" aria-label={wordsOf(site).page.pages} {...ofWords(site)}>
			{!live.isNewest && <a href={`${story.address}#live`}>{words.newest}</a>}
			{live.older !== null && (
				<a href={entryAddress(story.address, live.older)} rel="next">
					{words.older}
				</a>
			)}
		</nav>
	);
}

/** Entries in their order, those of one day of the site's clock together. */
function byDay(entries: readonly LiveEntry[], site: Site): { day: string; entries: LiveEntry[] }[] {
	return [...Map.groupBy(entries, ({ postedAt }) => dayInWords(postedAt, site))].map(([day, those]) => ({ day, entries: those }));
}

/** Since when it goes on, or that it ended: below a live story's headline. */
export function CoverageLine({ story, site }: Omit<Props, "live">) {
	const words = wordsOf(site).story.live;
	const { coverage, updatedAt } = story;
	if (!coverage) return null;

	return (
		<>
			{updatedAt && <Line parts={words.updated(<Moment at={updatedAt} site={site} />)} />}
			{coverage.endedAt && <Line parts={words.ended(<Moment at={coverage.endedAt} site={site} />)} />}
		</>
	);
}

/** Words of the site in a story that may run the other way. */
function Line({ parts }: { parts: readonly React.ReactNode[] }) {
	return (
		<p>
			<bdi>{inOrder(parts, (part) => part)}</bdi>
		</p>
	);
}
