import { EmptyState } from "#components/ui/empty-state.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import type { TimeStyle } from "#components/ui/time-words.ts";
import type { LiveDesk } from "#lib/live/desk-queries.ts";
import type { EntryDeeds } from "./deeds.ts";
import type { EntryLanguage } from "./entry-fields.tsx";
import { EntryRow } from "./entry-row.tsx";
import { EntryShelf } from "./kept-entry.ts";
import type { LivePerson } from "./live-desk.tsx";

type Props = { desk: LiveDesk; person: LivePerson; language: EntryLanguage; style: TimeStyle; deeds: EntryDeeds };

/** A live story's posts, newest first, removed ones among them. */
export function EntryList({ desk, person, language, style, deeds }: Props) {
	const address = `/admin/stories/${desk.story.articleId}/live`;
	if (!desk.coverage) return null;

	return (
		<section aria-labelledby="posts" className="grid gap-2">
			<h2 id="posts" className="font-serif text-xl font-semibold">
				Posts
			</h2>
			{desk.entries.length === 0 && <EmptyState title="No post yet">The first one stands at the top as soon as it is posted.</EmptyState>}
			<ol className="grid border-t border-rule">
				{desk.entries.map((entry) => (
					<EntryRow
						key={entry.id}
						entry={entry}
						shelfOf={(entryId) => new EntryShelf(localStorage, person.id, desk.story.articleId, entryId)}
						mayChange={person.mayEditAny || entry.authorId === person.id}
						language={language}
						style={style}
						deeds={deeds}
					/>
				))}
			</ol>
			<p className="flex gap-2 pt-2">
				{!desk.isNewest && <LinkButton href={address}>Newest posts</LinkButton>}
				{desk.older !== null && <LinkButton href={`${address}?entry=${desk.older}`}>Older posts</LinkButton>}
			</p>
		</section>
	);
}
