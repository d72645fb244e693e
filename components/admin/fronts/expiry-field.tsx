"use client";

import { useState } from "react";
import { Select } from "#components/ui/select.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { momentOnClock } from "#lib/site/clock.ts";
import { clockAt } from "../stories/deeds/clock-face.ts";
import { useBoardDesk } from "./board-context.tsx";

const hour = 3_600_000;
const lengths = [1, 3, 6, 12, 24, 48];

type Props = { expiresAt: string | null; onChange: (expiresAt: string | null) => void };

/** How long a card holds its place: until somebody takes it down, for some hours, or until a time on the paper's clock. */
export function ExpiryField({ expiresAt, onChange }: Props) {
	const { timeZone } = useBoardDesk().style;
	const [typed, setTyped] = useState(() => (expiresAt ? clockAt(new Date(expiresAt), timeZone) : ""));
	const take = (shown: string) => {
		setTyped(shown);
		const moment = momentOnClock(shown, timeZone);
		if (moment) onChange(moment.toISOString());
	};
	const hold = (value: string) => {
		if (value === "") {
			setTyped("");
			onChange(null);
		} else if (value !== "until") take(clockAt(new Date(Date.now() + Number(value) * hour), timeZone));
	};

	return (
		<div className="grid gap-4 sm:grid-cols-2">
			<Select
				label="Held"
				empty="Until somebody takes it down"
				value={expiresAt === null ? "" : "until"}
				choices={[
					...(expiresAt === null ? [] : [{ value: "until", label: "Until the time beside" }]),
					...lengths.map((hours) => ({ value: String(hours), label: hours === 1 ? "For 1 hour" : `For ${hours} hours` })),
				]}
				onChange={({ target }) => hold(target.value)}
			/>
			{expiresAt !== null && (
				<TextField
					label="Until"
					type="datetime-local"
					value={typed}
					hint={`On the paper’s clock (${timeZone}).`}
					onChange={({ target }) => take(target.value)}
				/>
			)}
		</div>
	);
}
