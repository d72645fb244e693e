import { useState } from "react";
import { useSavedTime } from "#components/admin/keeping/use-saved-time.ts";
import { Button } from "#components/ui/button.tsx";
import { AmendNoteDialog } from "../../deeds/amend-note-dialog.tsx";
import type { StoryDeeds } from "../../deeds/deeds.ts";
import { kindNames } from "../../deeds/note-fields.tsx";
import { useStoryDesk } from "../story-context.tsx";

/** The public notes of the story, as readers see them now, each with a way to amend it. */
export function NotesField({ amend }: { amend: StoryDeeds["amendNote"] }) {
	const { story, person } = useStoryDesk();
	const time = useSavedTime();
	const [amendedId, setAmendedId] = useState<number | null>(null);
	const amended = story.corrections.find(({ id }) => id === amendedId);
	const mayAmend = person.mayPublish && story.liveAddress !== null;

	return (
		<>
			<ul aria-label="Notes for readers" className="grid divide-y divide-rule border-y border-rule">
				{story.corrections.map((note) => (
					<li key={note.id} className="grid gap-1 py-2">
						<p className="text-sm text-soft" suppressHydrationWarning>
							{[
								kindNames[note.kind],
								time(note.issuedAt.getTime()),
								note.amendedAt && `amended ${time(note.amendedAt.getTime())}`,
								note.author,
							]
								.filter(Boolean)
								.join(" · ")}
						</p>
						<p dir="auto" className="break-words">
							{note.text}
						</p>
						{mayAmend && (
							<p>
								<Button size="small" aria-label={`Amend: ${note.text}`} onPress={() => setAmendedId(note.id)}>
									Amend…
								</Button>
							</p>
						)}
					</li>
				))}
			</ul>
			{amended && <AmendNoteDialog note={amended} amend={amend} onClose={() => setAmendedId(null)} />}
		</>
	);
}
