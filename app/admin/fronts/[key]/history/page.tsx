import { notFound } from "next/navigation";
import { FrontHistory } from "#components/admin/fronts/front-history.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { getFrontForEditing } from "#lib/fronts/board-queries.ts";
import { listFrontRevisions } from "#lib/fronts/history-queries.ts";
import { readId } from "#lib/taxonomy/fields.ts";
import { requireActor } from "#lib/users/session.ts";
import { timeStyle } from "../../../time-style.ts";
import { restoreFrontAction } from "./actions.ts";

export const metadata = { title: "History of a front" };

type Props = { params: Promise<{ key: string }>; searchParams: Promise<{ before?: string | string[] }> };

export default async function FrontHistoryPage({ params, searchParams }: Props) {
	await requireActor("composeFronts");
	const { key } = await params;
	const front = await getFrontForEditing(key);
	if (!front) notFound();
	const before = readId([(await searchParams).before].flat()[0]);
	const [{ revisions, older }, style] = await Promise.all([listFrontRevisions(key, before), timeStyle()]);
	const address = `/admin/fronts/${key}/history`;

	return (
		<div className="grid gap-6">
			<PageHeader title="History" intro={`${front.name} front`}>
				<LinkButton href={`/admin/fronts/${key}`}>Back to the board</LinkButton>
			</PageHeader>
			<FrontHistory frontKey={key} revisions={revisions} now={new Date()} style={style} restore={restoreFrontAction.bind(null, key)} />
			<nav aria-label="Versions" className="flex flex-wrap justify-between gap-2 empty:hidden">
				{before !== null && <LinkButton href={address}>Newest versions</LinkButton>}
				{older !== null && (
					<LinkButton href={`${address}?before=${older}`} className="ms-auto">
						Older versions
					</LinkButton>
				)}
			</nav>
		</div>
	);
}
