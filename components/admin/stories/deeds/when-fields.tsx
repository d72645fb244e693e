import { Select } from "#components/ui/select.tsx";
import { TextField } from "#components/ui/text-field.tsx";
import { useStoryDesk } from "../edit/story-context.tsx";
import { clockAt } from "./clock-face.ts";

type Props = {
	/** A time on the paper's clock; null for now. */
	at: string | null;
	error: string | undefined;
	onChange: (at: string | null) => void;
};

const hour = 3_600_000;

/** Now, or at a time on the paper's clock. */
export function WhenFields({ at, error, onChange }: Props) {
	const { timeZone } = useStoryDesk().site.style;

	return (
		<div className="grid gap-3">
			<Select
				label="When"
				choices={[{ value: "later", label: "At a time" }]}
				empty="Now"
				value={at === null ? "" : "later"}
				onChange={({ target }) => onChange(target.value === "" ? null : clockAt(new Date(Date.now() + hour), timeZone))}
			/>
			{at !== null && (
				<TextField
					label="Day and time"
					type="datetime-local"
					value={at}
					error={error}
					hint={`On the paper’s clock (${timeZone}).`}
					onChange={({ target }) => onChange(target.value)}
				/>
			)}
		</div>
	);
}
