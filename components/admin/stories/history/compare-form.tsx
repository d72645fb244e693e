import { buttonStyle } from "#components/ui/button-style.ts";
import { type Choice, Select } from "#components/ui/select.tsx";

type Props = { choices: Choice[]; chosen: number | null; save: number | null };

/** With which other state to compare. A plain form: its address can be kept and sent. */
export function CompareForm({ choices, chosen, save }: Props) {
	return (
		<form className="flex flex-wrap items-end gap-3">
			{save !== null && <input type="hidden" name="save" value={save} />}
			<Select label="Compared with" name="with" choices={choices} defaultValue={String(chosen ?? "")} fieldClassName="w-full sm:w-80" />
			<button type="submit" className={buttonStyle("secondary")}>
				Compare
			</button>
		</form>
	);
}
