"use client";

import Link from "next/link";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { FormMessage, useForm } from "#components/ui/form.tsx";
import { type FormState, untouched } from "#components/ui/form-state.ts";
import { StatusBadge } from "#components/ui/status-badge.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { Cell, HeaderCell, Row, Table, TableBody, TableHead } from "#components/ui/table.tsx";
import { Time } from "#components/ui/time.tsx";
import type { TimeStyle } from "#components/ui/time-words.ts";
import type { FrontKey } from "#lib/fronts/front-key.ts";
import type { ListedFrontRevision } from "#lib/fronts/history-queries.ts";

type Props = {
	frontKey: FrontKey;
	revisions: ListedFrontRevision[];
	now: Date;
	style: TimeStyle;
	restore: (state: FormState, form: FormData) => Promise<FormState>;
};

const reasons: Record<string, string> = {
	restored: "An older state, restored",
	held: "A story was held from its own desk",
	letGo: "A story was let go from its own desk",
};

/** Every kept state of a front, the newest first, to look at and to restore. */
export function FrontHistory({ frontKey, revisions, now, style, restore }: Props) {
	const { state, send, form } = useForm(restore, untouched);
	if (revisions.length === 0) return <EmptyState title="Nothing yet">This front was never changed: it arranges itself.</EmptyState>;

	return (
		<form ref={form} action={send} className="grid gap-4">
			<FormMessage state={state} />
			<Table caption="States of this front">
				<TableHead>
					<HeaderCell>State</HeaderCell>
					<HeaderCell>Saved</HeaderCell>
					<HeaderCell>Holds</HeaderCell>
					<HeaderCell>
						<span className="sr-only">Restore</span>
					</HeaderCell>
				</TableHead>
				<TableBody>
					{revisions.map((revision) => (
						<Row key={revision.number}>
							<Cell className="whitespace-nowrap">
								<Link
									href={`/admin/fronts/${frontKey}/preview?revision=${revision.number}`}
									target="_blank"
									prefetch={false}
									className="underline underline-offset-3"
								>
									State {revision.number}
								</Link>{" "}
								<Standing revision={revision} />
							</Cell>
							<Cell>
								<Time at={revision.savedAt} now={now} style={style} />
								{revision.savedBy && <span className="text-soft"> by {revision.savedBy}</span>}
								<span className="block text-sm text-soft">{reasons[revision.reason]}</span>
							</Cell>
							<Cell>
								{revision.containers === 1 ? "1 container" : `${revision.containers} containers`},{" "}
								{revision.cards === 1 ? "1 story held" : `${revision.cards} stories held`}
							</Cell>
							<Cell className="text-end">
								{!revision.is.includes("draft") && (
									<SubmitButton kind="secondary" size="small" name="number" value={String(revision.number)}>
										Restore<span className="sr-only"> state {revision.number}</span>
									</SubmitButton>
								)}
							</Cell>
						</Row>
					))}
				</TableBody>
			</Table>
		</form>
	);
}

function Standing({ revision: { is, publishedAt } }: { revision: ListedFrontRevision }) {
	return (
		<>
			{is.includes("live") ? <StatusBadge tone="good">Live now</StatusBadge> : publishedAt && <StatusBadge>Was live</StatusBadge>}{" "}
			{is.includes("planned") && <StatusBadge tone="accent">Planned</StatusBadge>}{" "}
			{is.includes("draft") && !is.includes("live") && <StatusBadge>Draft</StatusBadge>}
		</>
	);
}
