import type { CorrectionKind, CorrectionNote } from "#lib/articles/article.ts";
import type { Site } from "#lib/site/site.ts";
import { Moment } from "./moment.tsx";

const names: Record<CorrectionKind, string> = { correction: "Correction", clarification: "Clarification", update: "Update" };

/** What the paper said of this story afterwards: dated, the newest first, never taken away. */
export function StoryNotes({ notes, site }: { notes: readonly CorrectionNote[]; site: Site }) {
	if (notes.length === 0) return null;
	const newestFirst = notes.toSorted((one, other) => other.issuedAt.getTime() - one.issuedAt.getTime());

	return (
		<section id="notes" className="story-notes" aria-label="Corrections and clarifications">
			<ul className="unlisted">
				{newestFirst.map((note) => (
					<li key={note.id}>
						<p className="note-kind">
							{names[note.kind]}, <Moment at={note.issuedAt} site={site} />
						</p>
						<p>{note.text}</p>
					</li>
				))}
			</ul>
		</section>
	);
}
