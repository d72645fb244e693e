import { BreakingRoom } from "#components/admin/fronts/breaking-room.tsx";
import { FrontList } from "#components/admin/fronts/front-list.tsx";
import { OpenTopicFront } from "#components/admin/fronts/open-topic-front.tsx";
import { clockAt } from "#components/admin/stories/deeds/clock-face.ts";
import { PageHeader } from "#components/ui/page-header.tsx";
import { usualLength } from "#lib/breaking/breaking.ts";
import { getRaisedBreaking } from "#lib/breaking/queries.ts";
import { listFronts } from "#lib/fronts/board-queries.ts";
import { requireActor } from "#lib/users/session.ts";
import { timeStyle } from "../time-style.ts";
import { raiseBreakingAction, takeDownBreakingAction } from "./actions.ts";

export const metadata = { title: "Fronts" };

export default async function FrontsPage() {
	await requireActor("composeFronts");
	const now = new Date();
	const [fronts, raised, style] = await Promise.all([listFronts(), getRaisedBreaking(now), timeStyle()]);

	return (
		<div className="grid gap-6">
			<PageHeader title="Fronts" intro="The pages that editors arrange. What nobody arranged fills itself with the newest stories." />
			<div className="grid items-start gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_minmax(0,30rem)]">
				<div className="grid gap-6">
					<FrontList fronts={fronts} now={now} style={style} />
					<OpenTopicFront />
				</div>
				<BreakingRoom
					raised={raised}
					style={style}
					usualEnd={clockAt(new Date(now.getTime() + usualLength), style.timeZone)}
					raise={raiseBreakingAction}
					takeDown={takeDownBreakingAction}
				/>
			</div>
		</div>
	);
}
