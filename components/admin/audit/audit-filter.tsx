import { buttonStyle } from "#components/ui/button-style.ts";
import { LinkButton } from "#components/ui/link-button.tsx";
import { type Choice, Select } from "#components/ui/select.tsx";
import type { AuditFilter } from "#lib/audit/entry.ts";
import { kindChoices } from "./words.ts";

/** What of the audit to show. A plain form: its address can be kept and sent. */
export function AuditFilterForm({ filter, people }: { filter: AuditFilter; people: Choice[] }) {
	return (
		<form action="/admin/audit" className="flex flex-wrap items-end gap-3">
			<Select
				label="Who"
				name="actor"
				choices={people}
				empty="Everybody"
				defaultValue={filter.actor ?? ""}
				fieldClassName="w-full sm:w-56"
			/>
			<Select
				label="About"
				name="kind"
				choices={kindChoices}
				empty="Everything"
				defaultValue={filter.kind ?? ""}
				fieldClassName="w-full sm:w-44"
			/>
			<button type="submit" className={buttonStyle("secondary")}>
				Show
			</button>
			{(filter.actor || filter.kind || filter.subject || filter.action) && (
				<LinkButton kind="quiet" href="/admin/audit">
					Show all
				</LinkButton>
			)}
		</form>
	);
}
