import type { CorrectionNote } from "#lib/articles/article.ts";
import { wordsOf } from "#lib/messages/words.ts";
import type { Site } from "#lib/site/site.ts";
import { Moment } from "./moment.tsx";

/** What the paper said of this story afterwards: dated, the newest first, never taken away. */
export function StoryNotes({ notes, site }: { notes: readonly CorrectionNote[]; site: Site }) {
	if (notes.length === 0) return null;
	const words = wordsOf(site).story;
	const newestFirst = notes.toSorted((one, other) => other.issuedAt.getTime() - one.issuedAt.getTime());

	return (
		<section id="notes" className="story-notes" aria-label={words.corrections}>
			<ul className="unlisted">
				{newestFirst.map((note) => (
					<li key={note.id}>
						<p className="note-kind">
							{words.notes[note.kind]}
							{words.comma}
							<Moment at={note.issuedAt} site={site} />
							{note.amendedAt && (
								<>
									{words.comma}
									{words.amended} <Moment at={note.amendedAt} site={site} />
								</>
							)}
						</p>
						<p>{note.text}</p>
					</li>
				))}
			</ul>
		</section>
	);
}
