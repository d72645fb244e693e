import type { CorrectionList } from "#lib/corrections/queries.ts";
import { ofWords, wordsOf } from "#lib/messages/words.ts";
import type { Site } from "#lib/site/site.ts";
import { inOrder } from "./in-order.ts";
import { Moment } from "./moment.tsx";
import { Paging } from "./paging.tsx";
import { languageOf } from "./story-card.tsx";

type Props = { list: CorrectionList; isNewest: boolean; address: string; site: Site };

/** Every note on a story, newest first, each with the way to it. */
export function CorrectionsPage({ list, isNewest, address, site }: Props) {
	const words = wordsOf(site).lists.corrections;

	return (
		<>
			<header className="list-head">
				<h1 {...ofWords(site)}>{words.title}</h1>
				<p {...ofWords(site)}>{words.about}</p>
			</header>
			{list.notes.length === 0 && isNewest && (
				<p className="notes-none" {...ofWords(site)}>
					{words.nothing}
				</p>
			)}
			{list.notes.length > 0 && (
				<ul className="notes unlisted">
					{list.notes.map((note) => (
						<li key={note.id}>
							<Note note={note} site={site} />
						</li>
					))}
				</ul>
			)}
			<Paging address={address} older={list.older} isNewest={isNewest} site={site} words={words} />
		</>
	);
}

function Note({ note: { kind, text, issuedAt, amendedAt, story }, site }: { note: CorrectionList["notes"][number]; site: Site }) {
	const { lists, story: around } = wordsOf(site);

	return (
		<>
			<p className="notes-when" {...ofWords(site)}>
				<strong>{around.notes[kind]}</strong>
				<Moment at={issuedAt} site={site} />
				{amendedAt && (
					<>
						{around.comma}
						{around.amended} <Moment at={amendedAt} site={site} />
					</>
				)}
			</p>
			<p className="notes-text" {...languageOf(story.lang, site)}>
				{text}
			</p>
			<p className="notes-story" {...ofWords(site)}>
				{inOrder(
					lists.corrections.of(
						<a href={`${story.address}#notes`} {...languageOf(story.lang, site)}>
							{story.headline}
						</a>,
					),
					(piece) => piece,
				)}
			</p>
		</>
	);
}
