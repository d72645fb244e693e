import { notFound } from "next/navigation";
import { FrontHistory } from "#components/admin/fronts/front-history.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { getFrontForEditing } from "#lib/fronts/board-queries.ts";
import { listFrontRevisions } from "#lib/fronts/history-queries.ts";
import { requireActor } from "#lib/users/session.ts";
import { timeStyle } from "../../../time-style.ts";
import { restoreFrontAction } from "./actions.ts";

export const metadata = { title: "History of a front" };

type Props = { params: Promise<{ key: string }> };

export default async function FrontHistoryPage({ params }: Props) {
	await requireActor("composeFronts");
	const { key } = await params;
	const front = await getFrontForEditing(key);
	if (!front) notFound();
	const [revisions, style] = await Promise.all([listFrontRevisions(key), timeStyle()]);

	return (
		<div className="grid gap-6">
			<PageHeader title="History" intro={`${front.name} front`}>
				<LinkButton href={`/admin/fronts/${key}`}>Back to the board</LinkButton>
			</PageHeader>
			<FrontHistory frontKey={key} revisions={revisions} now={new Date()} style={style} restore={restoreFrontAction.bind(null, key)} />
		</div>
	);
}
