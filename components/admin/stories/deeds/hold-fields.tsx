import { Select } from "#components/ui/select.tsx";
import type { HoldingKind } from "#lib/fronts/front.ts";
import type { Hold } from "./deeds.ts";

const places = [
	{ value: "lead", label: "As the lead" },
	{ value: "secondary", label: "Beside the lead" },
];
const lengths = [1, 3, 6, 12, 24, 48];

type Props = { hold: Hold | null; onChange: (hold: Hold | null) => void };

/** Where on the front page a story is held, and for how long. */
export function HoldFields({ hold, onChange }: Props) {
	return (
		<div className="grid gap-3 sm:grid-cols-2">
			<Select
				label="Hold on the front page"
				choices={places}
				empty="No: let it find its place"
				value={hold?.container ?? ""}
				onChange={({ target }) =>
					onChange(target.value === "" ? null : { container: target.value as HoldingKind, hours: hold ? hold.hours : 6 })
				}
			/>
			{hold && (
				<Select
					label="For"
					choices={lengths.map((hours) => ({ value: String(hours), label: hours === 1 ? "1 hour" : `${hours} hours` }))}
					empty="Until somebody lets it go"
					value={hold.hours === null ? "" : String(hold.hours)}
					onChange={({ target }) => onChange({ ...hold, hours: target.value === "" ? null : Number(target.value) })}
				/>
			)}
		</div>
	);
}
