import { useEffect, useRef } from "react";
import { Button } from "#components/ui/button.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { Cell, HeaderCell, Row, Table, TableBody, TableHead } from "#components/ui/table.tsx";
import type { ImportPlan, ImportProblem, PlannedRedirect } from "#lib/redirects/import.ts";

/** Most lines that are shown of each kind; the rest is counted. */
const most = 100;

type Props = { plan: ImportPlan; isBusy: boolean; onTake: () => void };

/** What a list would do, and what stands in its way. */
export function ImportPreview({ plan: { redirects, problems }, isBusy, onTake }: Props) {
	const title = useRef<HTMLHeadingElement>(null);
	useEffect(() => title.current?.focus(), []);
	const count = (does: PlannedRedirect["does"]) => redirects.filter((redirect) => redirect.does === does).length;
	const [adds, changes, nothing] = [count("adds"), count("changes"), count("nothing")];
	const nowhere = redirects.filter(({ leadsNowhere }) => leadsNowhere).length;

	return (
		<section aria-labelledby="preview-title" className="grid gap-4">
			<h2 id="preview-title" ref={title} tabIndex={-1} className="font-serif text-xl font-semibold">
				{problems.length > 0 ? "The list cannot be taken yet" : "What it would do"}
			</h2>
			{problems.length > 0 && <Problems problems={problems} />}
			<ul className="list-disc ps-5">
				<li>{adds} would be new.</li>
				<li>{changes} would change where an address leads.</li>
				<li>{nothing} are so already.</li>
			</ul>
			{nowhere > 0 && (
				<Notice tone="caution">
					<p>{nowhere} lead to an address at which nothing of this paper stands. They can be taken all the same.</p>
				</Notice>
			)}
			{redirects.length > 0 && <Planned redirects={redirects} />}
			{problems.length === 0 && adds + changes > 0 && (
				<p>
					<Button kind="primary" onPress={onTake} isPending={isBusy}>
						Take all {adds + changes}
					</Button>
				</p>
			)}
		</section>
	);
}

function Problems({ problems }: { problems: readonly ImportProblem[] }) {
	return (
		<Notice
			tone="danger"
			live
			title={problems.length === 1 ? "One line must be mended first" : `${problems.length} lines must be mended first`}
		>
			<ul>
				{problems.slice(0, most).map(({ line, message }) => (
					<li key={line} className="wrap-anywhere">
						<strong>Line {line}:</strong> {message}
					</li>
				))}
			</ul>
			{problems.length > most && <p>And {problems.length - most} more.</p>}
		</Notice>
	);
}

function Planned({ redirects }: { redirects: readonly PlannedRedirect[] }) {
	return (
		<>
			<Table caption="Redirects of the list">
				<TableHead>
					<HeaderCell>Line</HeaderCell>
					<HeaderCell>Old address</HeaderCell>
					<HeaderCell>Would lead to</HeaderCell>
				</TableHead>
				<TableBody>
					{redirects.slice(0, most).map(({ line, from, to, through, does, leadsNowhere }) => (
						<Row key={line}>
							<Cell className="tabular-nums">{line}</Cell>
							<HeaderCell row className="font-normal break-all">
								{from}
							</HeaderCell>
							<Cell className="break-all">
								{to ?? "Nothing: it is gone"}
								{through.length > 0 && <span className="block text-sm text-soft">Straight there, not through {through.join(", ")}.</span>}
								{leadsNowhere && <span className="block text-sm text-soft">Nothing stands there.</span>}
								{does === "nothing" && <span className="block text-sm text-soft">It does already.</span>}
							</Cell>
						</Row>
					))}
				</TableBody>
			</Table>
			{redirects.length > most && <p className="text-soft">And {redirects.length - most} more.</p>}
		</>
	);
}
