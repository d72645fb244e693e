import { ArrowLeft } from "lucide-react";
import Link from "next/link";
import { useEffect, useRef } from "react";
import { SaveState } from "#components/admin/keeping/save-state.tsx";
import { LinkButton } from "#components/ui/link-button.tsx";
import { StatusBadge } from "#components/ui/status-badge.tsx";
import { isUnsaved } from "#lib/articles/autosave/autosave.ts";
import { statusWords } from "../status.ts";
import { useKept, useStoryDesk } from "./story-context.tsx";

/** Above the writing, always in sight: where the story is, whether it is safe, and what can be done with it. */
export function DeskBar({ children }: { children?: React.ReactNode }) {
	const { story } = useStoryDesk();
	const isChanged = useKept((kept) => isUnsaved(kept) || kept.onServer.revisionId !== story.publishedRevisionId);
	const bar = useHeightInSight();
	const { name, tone } = statusWords[story.status];

	return (
		<div
			ref={bar}
			className="sticky top-0 z-20 -mx-4 -mt-6 flex flex-wrap items-center gap-x-3 gap-y-1.5 border-b border-rule bg-paper px-4 py-2 sm:-mx-6 sm:px-6"
		>
			<LinkButton kind="quiet" size="small" href="/admin/stories" aria-label="All stories" className="-ms-2">
				<ArrowLeft aria-hidden="true" className="rtl:-scale-x-100" />
				<span className="max-sm:sr-only">Stories</span>
			</LinkButton>
			<p className="flex gap-1">
				<StatusBadge tone={tone}>{name}</StatusBadge>
				{story.liveAddress && isChanged && (
					<span className="max-sm:sr-only">
						<StatusBadge tone="caution">Unpublished changes</StatusBadge>
					</span>
				)}
			</p>
			{story.coverage?.endedAt === null && (
				<Link href={`/admin/stories/${story.articleId}/live`} className="text-sm font-semibold underline underline-offset-3">
					Live desk
				</Link>
			)}
			<SaveState />
			<div className="ms-auto flex flex-wrap items-center gap-2">{children}</div>
		</div>
	);
}

/** Tells the page how high the bar is, so that the story's tools stand below it and nothing with the focus stands behind it. */
function useHeightInSight() {
	const bar = useRef<HTMLDivElement>(null);
	useEffect(() => {
		const { style } = document.documentElement;
		const measured = new ResizeObserver(() => {
			const height = bar.current?.offsetHeight ?? 0;
			style.setProperty("--editor-toolbar-top", `${height}px`);
			style.setProperty("scroll-padding-block-start", `${height + 72}px`);
		});
		if (bar.current) measured.observe(bar.current);
		return () => {
			measured.disconnect();
			style.removeProperty("--editor-toolbar-top");
			style.removeProperty("scroll-padding-block-start");
		};
	}, []);

	return bar;
}
