import { ExternalLink } from "lucide-react";
import { useSavedTime } from "#components/admin/keeping/use-saved-time.ts";

type Props = {
	address: string;
	since: Date | null;
	/** Whether readers have all of it. */
	isWhole: boolean;
	ref?: React.Ref<HTMLAnchorElement>;
};

/** Where readers find the story, and since when as they have it. */
export function LiveLink({ address, since, isWhole, ref }: Props) {
	const time = useSavedTime();

	return (
		<a
			ref={ref}
			href={address}
			target="_blank"
			rel="noreferrer"
			className="flex min-h-8 max-w-[min(26rem,80vw)] items-center gap-1.5 text-sm text-good"
		>
			<span className="font-semibold whitespace-nowrap">
				Live
				<span className={isWhole ? undefined : "max-sm:sr-only"} suppressHydrationWarning>
					{!isWhole && " as of"}
					{since && ` ${time(since.getTime())}`}
				</span>
			</span>
			<span dir="ltr" className="truncate underline underline-offset-3 max-sm:sr-only">
				{address}
			</span>
			<ExternalLink className="size-3.5 shrink-0" aria-hidden="true" />
			<span className="sr-only">(opens in a new tab)</span>
		</a>
	);
}
