import { useCallback } from "react";
import { useKeeping } from "./keeping-context.ts";

/** Writes a moment as this newsroom does: the time alone on its own day, else with the day. */
export function useSavedTime(): (at: number) => string {
	const { locale, timeZone } = useKeeping().style;

	return useCallback(
		(at: number) => {
			const day = new Intl.DateTimeFormat(locale, { dateStyle: "medium", timeZone });
			const time = new Intl.DateTimeFormat(locale, { hour: "numeric", minute: "2-digit", timeZone }).format(at);

			return day.format(at) === day.format(Date.now()) ? time : `${day.format(at)}, ${time}`;
		},
		[locale, timeZone],
	);
}
