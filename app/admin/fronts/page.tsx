import { FrontList } from "#components/admin/fronts/front-list.tsx";
import { OpenTopicFront } from "#components/admin/fronts/open-topic-front.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { listFronts } from "#lib/fronts/board-queries.ts";
import { requireActor } from "#lib/users/session.ts";
import { timeStyle } from "../time-style.ts";

export const metadata = { title: "Fronts" };

export default async function FrontsPage() {
	await requireActor("composeFronts");
	const [fronts, style] = await Promise.all([listFronts(), timeStyle()]);

	return (
		<div className="grid max-w-4xl gap-6">
			<PageHeader title="Fronts" intro="The pages that editors arrange. What nobody arranged fills itself with the newest stories." />
			<FrontList fronts={fronts} now={new Date()} style={style} />
			<OpenTopicFront />
		</div>
	);
}
