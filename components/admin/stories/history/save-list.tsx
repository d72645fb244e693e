import Link from "next/link";
import { exactTime, type TimeStyle } from "#components/ui/time-words.ts";
import type { EarlierSave } from "#lib/articles/revision-queries.ts";
import { wordsOf } from "../status.ts";

type Props = {
	/** Where the state that these saves led to is shown. */
	address: string;
	saves: EarlierSave[];
	/** Version of the save that is shown; null where none is. */
	current: number | null;
	style: TimeStyle;
};

/** Every save that led to a state and can still be had. */
export function SaveList({ address, saves, current, style }: Props) {
	if (saves.length === 0) return null;

	return (
		<section id="saves" aria-labelledby="saves-title" className="grid max-w-3xl gap-2 border-t border-ink pt-4">
			<h2 id="saves-title" className="font-serif text-lg font-semibold">
				Earlier saves
			</h2>
			<p className="text-sm text-soft">Each save of this state, for a day after it. Open one to compare or restore it.</p>
			<ul className="max-h-96 divide-y divide-rule overflow-y-auto border-y border-rule">
				{saves.map(({ version, savedAt, wordCount }) => (
					<li key={version}>
						<Link
							href={`${address}?save=${version}`}
							prefetch={false}
							aria-current={version === current ? "page" : undefined}
							className="flex min-h-9 flex-wrap items-center justify-between gap-x-4 px-1 py-1 text-sm aria-[current]:font-semibold hover:bg-sunken pointer-coarse:min-h-11"
						>
							<span className="underline underline-offset-3">{exactTime(savedAt, style)}</span>
							<span className="text-soft tabular-nums">{wordsOf(wordCount)}</span>
						</Link>
					</li>
				))}
			</ul>
		</section>
	);
}
