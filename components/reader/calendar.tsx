import { archiveAddress, firstDayOf, momentsOf, weeksOf } from "#lib/archive/calendar.ts";
import { dayInWords, monthInWords, number, weekdayNames } from "#lib/site/format.ts";
import type { Site } from "#lib/site/site.ts";
import { inOrder } from "./in-order.ts";

type Props = {
	/** "2016-11". */
	month: string;
	/** Days that lead somewhere: "2016-11-12". */
	days: readonly string[];
	/** The day that the page is about. */
	current?: string | undefined;
	site: Site;
};

/** A month, in which each day that has stories leads to them. */
export function Calendar({ month, days, current, site }: Props) {
	const firstDay = firstDayOf(site.locale);
	const names = weekdayNames(site);
	const weekdays = names.map((_, index) => names[(index + firstDay - 1) % 7] ?? { short: "", long: "" });

	return (
		<table className="calendar">
			<caption>
				<a href={archiveAddress(month)} aria-current={current === month ? "page" : undefined}>
					{monthInWords(momentsOf(month, site.timeZone).from, site)}
				</a>
			</caption>
			<thead>
				<tr>
					{weekdays.map(({ short, long }) => (
						<th key={long} scope="col" abbr={long}>
							{short}
						</th>
					))}
				</tr>
			</thead>
			<tbody>
				{inOrder(weeksOf(month, firstDay), (week) => (
					<tr>
						{inOrder(week, (day) => (
							<td>{day && <Day day={day} leads={days.includes(day)} isCurrent={day === current} site={site} />}</td>
						))}
					</tr>
				))}
			</tbody>
		</table>
	);
}

function Day({ day, leads, isCurrent, site }: { day: string; leads: boolean; isCurrent: boolean; site: Site }) {
	const written = number(Number(day.slice(8)), site);
	if (!leads) return written;

	return (
		<a
			href={archiveAddress(day)}
			aria-label={dayInWords(momentsOf(day, site.timeZone).from, site)}
			aria-current={isCurrent ? "page" : undefined}
		>
			{written}
		</a>
	);
}
