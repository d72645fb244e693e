import { notFound } from "next/navigation";
import { LiveDeskView } from "#components/admin/live/live-desk.tsx";
import { NotYours } from "#components/admin/stories/edit/not-yours.tsx";
import { readStoryId } from "#lib/articles/story-id.ts";
import { mayOpenCoverage, mayPost } from "#lib/live/coverage.ts";
import { getLiveDesk } from "#lib/live/desk-queries.ts";
import { directionOf } from "#lib/site/site.ts";
import { may } from "#lib/users/role.ts";
import { requireActor } from "#lib/users/session.ts";
import { getOwnSite, timeStyle } from "../../../time-style.ts";
import { editEntryAction, endCoverageAction, removeEntryAction, restoreEntryAction, startCoverageAction } from "./actions.ts";

export const metadata = { title: "Live coverage" };

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ entry?: string | string[] }> };

export default async function LivePage({ params, searchParams }: Props) {
	const actor = await requireActor("writeStories");
	const id = readStoryId((await params).id);
	const { entry } = await searchParams;
	const from = typeof entry === "string" ? readStoryId(entry) : null;
	const desk = id === null ? null : await getLiveDesk(id, from);
	if (!desk) notFound();
	const { lang, address } = desk.story;
	if (!mayPost(actor, desk.story)) return <NotYours liveAddress={address} />;

	const [site, style] = await Promise.all([getOwnSite(), timeStyle()]);
	const language = { lang: lang || site.locale, dir: directionOf(lang || site.locale) };
	return (
		<LiveDeskView
			desk={desk}
			person={{ id: actor.id ?? "", mayOpen: mayOpenCoverage(actor), mayEditAny: may(actor, "editAnyStory") }}
			language={language}
			style={style}
			deeds={{
				startCoverage: startCoverageAction,
				endCoverage: endCoverageAction,
				edit: editEntryAction,
				remove: removeEntryAction,
				restore: restoreEntryAction,
			}}
		/>
	);
}
