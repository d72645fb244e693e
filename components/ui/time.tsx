import { IntlText } from "./intl-text.tsx";
import { absoluteTime, relativeTime, type TimeStyle } from "./time-words.ts";

type Props = { at: Date; now: Date; style: TimeStyle; className?: string };

/** When, as "5 minutes ago" while that says more than a date; the full time with its zone is always there to read. */
export function Time({ at, now, style, className }: Props) {
	const relative = relativeTime(at, now, style.locale);
	const absolute = absoluteTime(at, style);

	return (
		<time dateTime={at.toISOString()} title={absolute} className={className} suppressHydrationWarning>
			<IntlText>{relative ?? absolute}</IntlText>
			{relative && (
				<span className="sr-only">
					, <IntlText>{absolute}</IntlText>
				</span>
			)}
		</time>
	);
}
