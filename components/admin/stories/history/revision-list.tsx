import Link from "next/link";
import { StatusBadge } from "#components/ui/status-badge.tsx";
import { Cell, HeaderCell, Row, Table, TableBody, TableHead } from "#components/ui/table.tsx";
import { Time } from "#components/ui/time.tsx";
import type { TimeStyle } from "#components/ui/time-words.ts";
import type { ListedRevision } from "#lib/articles/revision-queries.ts";
import { wordsOf } from "../status.ts";

const reasons: Record<string, string> = {
	restored: "An older state, restored",
	keptMine: "Chosen over somebody else’s",
};

type Props = { articleId: number; revisions: ListedRevision[]; liveId: number | null; now: Date; style: TimeStyle };

/** Every kept state of a story, the newest first. */
export function RevisionList({ articleId, revisions, liveId, now, style }: Props) {
	return (
		<Table caption="States of this story">
			<TableHead>
				<HeaderCell>State</HeaderCell>
				<HeaderCell>Saved</HeaderCell>
				<HeaderCell className="min-w-60">Headline</HeaderCell>
				<HeaderCell className="text-end">Length</HeaderCell>
			</TableHead>
			<TableBody>
				{revisions.map((revision) => (
					<Row key={revision.id}>
						<Cell className="whitespace-nowrap">
							<Link
								href={`/admin/stories/${articleId}/history/${revision.number}`}
								prefetch={false}
								className="underline underline-offset-3"
							>
								State {revision.number}
							</Link>
						</Cell>
						<Cell>
							<Time at={revision.savedAt} now={now} style={style} />
							{revision.savedBy && <span className="text-soft"> by {revision.savedBy}</span>}
							<span className="block text-sm text-soft">{reasons[revision.reason]}</span>
							{revision.earlierSaves > 0 && (
								<Link
									href={`/admin/stories/${articleId}/history/${revision.number}#saves`}
									prefetch={false}
									className="block text-sm text-soft underline underline-offset-3"
								>
									{revision.earlierSaves === 1 ? "1 earlier save" : `${revision.earlierSaves.toLocaleString("en")} earlier saves`}
								</Link>
							)}
						</Cell>
						<Cell>
							<span className="font-serif font-semibold" dir="auto">
								{revision.headline || "No headline"}
							</span>{" "}
							{revision.id === liveId ? (
								<StatusBadge tone="good">Live now</StatusBadge>
							) : (
								revision.publishedAt && <StatusBadge>Was live</StatusBadge>
							)}
						</Cell>
						<Cell className="text-end whitespace-nowrap tabular-nums">{wordsOf(revision.wordCount)}</Cell>
					</Row>
				))}
			</TableBody>
		</Table>
	);
}
