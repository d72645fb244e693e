import { Ellipsis } from "lucide-react";
import { Button } from "#components/ui/button.tsx";
import { Menu, MenuItem, MenuSeparator } from "#components/ui/menu.tsx";
import { toast } from "#components/ui/toast.tsx";
import type { Status } from "#lib/articles/article.ts";
import { mayMove } from "#lib/articles/publishing.ts";
import { useStoryDesk } from "../edit/story-context.tsx";
import type { DeedAnswer, StoryDeeds } from "./deeds.ts";
import { useDeed } from "./use-deed.ts";

export type Window = "withdraw" | "note" | "hold" | "shortcuts";

const moves: { to: Status; words: string }[] = [
	{ to: "inReview", words: "Send to review" },
	{ to: "ready", words: "Mark as ready" },
	{ to: "draft", words: "Back to drafts" },
	{ to: "spiked", words: "Spike" },
];

type Props = { deeds: Pick<StoryDeeds, "move" | "unplan">; onSave: () => void; onWindow: (window: Window) => void };

/** Everything else that can be done with the story. */
export function MoreMenu({ deeds, onSave, onWindow }: Props) {
	const { story, person } = useStoryDesk();
	const { isPending, run } = useDeed();
	const { articleId } = story;
	const isLive = story.liveAddress !== null;
	const possible = person.mayEditAny ? moves.filter(({ to }) => mayMove(story.status, to)) : [];
	const carryOut = async (deed: () => Promise<DeedAnswer>) => {
		const answer = await run(deed);
		toast(answer.message, answer.done ? "good" : "danger");
	};

	return (
		<Menu
			label="More"
			trigger={
				<Button kind="quiet" size="small" aria-label="More" isPending={isPending} className="px-1.5">
					<Ellipsis aria-hidden="true" />
				</Button>
			}
		>
			<MenuItem onAction={onSave}>Save now</MenuItem>
			<MenuItem href={`/admin/stories/${story.articleId}/history`}>History</MenuItem>
			{possible.length > 0 && <MenuSeparator />}
			{possible.map(({ to, words }) => (
				<MenuItem key={to} isDanger={to === "spiked"} onAction={() => void carryOut(() => deeds.move({ articleId, to }))}>
					{words}
				</MenuItem>
			))}
			{story.plan && person.mayPublish && <MenuItem onAction={() => void carryOut(() => deeds.unplan({ articleId }))}>Unschedule</MenuItem>}
			{isLive && person.mayPublish && (
				<>
					<MenuSeparator />
					<MenuItem onAction={() => onWindow("hold")}>Front page…</MenuItem>
					<MenuItem onAction={() => onWindow("note")}>A note for readers…</MenuItem>
				</>
			)}
			{isLive && person.mayWithdraw && (
				<MenuItem isDanger onAction={() => onWindow("withdraw")}>
					{story.plannedWithdrawal ? "Scheduled withdrawal…" : "Withdraw…"}
				</MenuItem>
			)}
			<MenuSeparator />
			<MenuItem onAction={() => onWindow("shortcuts")}>Keyboard shortcuts</MenuItem>
		</Menu>
	);
}
