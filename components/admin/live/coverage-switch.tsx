import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { ConfirmDialog } from "#components/ui/confirm-dialog.tsx";
import { IntlText } from "#components/ui/intl-text.tsx";
import { StatusBadge } from "#components/ui/status-badge.tsx";
import { absoluteTime, type TimeStyle } from "#components/ui/time-words.ts";
import { toast } from "#components/ui/toast.tsx";
import type { Coverage } from "#lib/live/coverage.ts";
import { DeedWrong } from "../stories/deeds/deed-wrong.tsx";
import { useDeed } from "../stories/deeds/use-deed.ts";
import type { CoverageDeeds } from "./deeds.ts";

type Props = { articleId: number; coverage: Coverage | null; mayOpen: boolean; style: TimeStyle; deeds: CoverageDeeds };

/** Says whether a story is live coverage, and begins or ends it. */
export function CoverageSwitch({ articleId, coverage, mayOpen, style, deeds }: Props) {
	const { isPending, wrong, run } = useDeed();
	const [isEnding, setIsEnding] = useState(false);
	const goesOn = coverage !== null && coverage.endedAt === null;
	const start = async () => {
		const answer = await run(() => deeds.startCoverage({ articleId }));
		if (answer.done) toast(answer.message, "good");
	};
	const end = async () => {
		const answer = await run(() => deeds.endCoverage({ articleId }));
		setIsEnding(false);
		if (answer.done) toast(answer.message, "good");
	};

	return (
		<div className="grid justify-items-start gap-3">
			<CoverageState coverage={coverage} style={style} />
			<DeedWrong wrong={wrong} />
			{mayOpen && (
				<Button isPending={isPending} onPress={() => (goesOn ? setIsEnding(true) : void start())}>
					{goesOn ? "End coverage…" : coverage ? "Go on with coverage" : "Start live coverage"}
				</Button>
			)}
			<ConfirmDialog title="End live coverage?" confirm="End coverage" isOpen={isEnding} onOpenChange={setIsEnding} onConfirm={end}>
				<p>The page says that coverage ended, and all posts stay. Coverage can go on again later.</p>
			</ConfirmDialog>
		</div>
	);
}

function CoverageState({ coverage, style }: Pick<Props, "coverage" | "style">) {
	if (!coverage) return <p className="text-sm text-soft">The story goes on in dated posts below its text, each with readers at once.</p>;

	return (
		<p className="flex flex-wrap items-baseline gap-x-2 gap-y-1 text-sm">
			<StatusBadge tone={coverage.endedAt ? "plain" : "good"}>{coverage.endedAt ? "Coverage ended" : "Coverage goes on"}</StatusBadge>
			<span className="text-soft">
				<IntlText>{coverage.endedAt ? absoluteTime(coverage.endedAt, style) : `since ${absoluteTime(coverage.startedAt, style)}`}</IntlText>
			</span>
		</p>
	);
}
