import { notFound } from "next/navigation";
import { FrontBoard } from "#components/admin/fronts/board.tsx";
import { BackLink } from "#components/admin/taxonomy/back-link.tsx";
import { getFrontForEditing } from "#lib/fronts/board-queries.ts";
import { getFill } from "#lib/fronts/fill-queries.ts";
import { requireActor } from "#lib/users/session.ts";
import { timeStyle } from "../../time-style.ts";
import { planFrontAction, publishFrontAction, unplanFrontAction } from "./actions.ts";

export const metadata = { title: "Front" };

type Props = { params: Promise<{ key: string }> };

export default async function FrontBoardPage({ params }: Props) {
	const actor = await requireActor("composeFronts");
	const front = await getFrontForEditing((await params).key);
	if (!front) notFound();
	const [fill, style] = await Promise.all([getFill(front.layout, new Date()), timeStyle()]);

	return (
		<>
			<BackLink href="/admin/fronts">Fronts</BackLink>
			<FrontBoard
				key={front.key}
				front={front}
				fill={fill}
				style={style}
				person={actor.id ?? ""}
				deeds={{ publish: publishFrontAction, plan: planFrontAction, unplan: unplanFrontAction }}
			/>
		</>
	);
}
