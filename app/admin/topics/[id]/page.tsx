import { notFound } from "next/navigation";
import { BackLink } from "#components/admin/taxonomy/back-link.tsx";
import { DeleteTerm } from "#components/admin/taxonomy/delete-term.tsx";
import { MergeTopic } from "#components/admin/taxonomy/merge-topic.tsx";
import { TermForm } from "#components/admin/taxonomy/term-form.tsx";
import { PageHeader } from "#components/ui/page-header.tsx";
import { readId } from "#lib/taxonomy/fields.ts";
import { getTopicForEditing } from "#lib/topics/queries.ts";
import { topicAddress, whyTopicStays } from "#lib/topics/topic.ts";
import { requireActor } from "#lib/users/session.ts";
import { countWords } from "../../count-words.ts";
import { timeStyle } from "../../time-style.ts";
import { deleteTopicAction, findTopicsAction, mergeTopicsAction, updateTopicAction } from "../actions.ts";
import { topicHints } from "../hints.ts";

export const metadata = { title: "Topic" };

type Props = { params: Promise<{ id: string }> };

export default async function TopicPage({ params }: Props) {
	await requireActor("manageTaxonomy");
	const [topic, style] = await Promise.all([getTopicForEditing(readId((await params).id) ?? 0), timeStyle()]);
	if (topic === null) notFound();

	return (
		<>
			<BackLink href="/admin/topics">Topics</BackLink>
			<PageHeader title={topic.name} intro={`${countWords(topic.stories, "published story", "published stories", style)}.`} />
			<div className="grid max-w-2xl gap-10">
				<TermForm
					id={topic.id}
					given={topic}
					address={{ before: "/topic/", settled: topicAddress(topic.slug), why: stays(topic.formerAddresses) }}
					hints={topicHints}
					submit="Save the topic"
					action={updateTopicAction}
				/>
				<MergeTopic topic={topic} find={findTopicsAction} merge={mergeTopicsAction} />
				<DeleteTerm
					free={`No story carries it. Its address will hold nothing.${topic.hasFront ? " Its front goes with it, and all its history." : ""}`}
					id={topic.id}
					name={topic.name}
					kind="topic"
					why={whyTopicStays(topic)}
					remove={deleteTopicAction}
				/>
			</div>
		</>
	);
}

function stays(former: string[]): string {
	const why = "The address stays, whatever the name becomes: others link to it.";

	return former.length === 0 ? why : `${why} These lead to it since a merge: ${former.join(", ")}.`;
}
