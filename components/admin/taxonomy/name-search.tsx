import { buttonStyle } from "#components/ui/button-style.ts";
import { LinkButton } from "#components/ui/link-button.tsx";
import { TextField } from "#components/ui/text-field.tsx";

type Props = {
	/** Path of the list. */
	address: string;
	/** What is searched, as the field is called: "Search topics". */
	label: string;
	q: string;
	/** Whether anything narrows the list. */
	isNarrowed: boolean;
	/** Other ways to narrow it. */
	children?: React.ReactNode;
};

/** Narrows a list of names. A plain form: its address can be kept and sent. */
export function NameSearch({ address, label, q, isNarrowed, children }: Props) {
	return (
		<search>
			<form action={address} className="flex flex-wrap items-end gap-x-3 gap-y-4">
				<TextField
					label={label}
					name="q"
					type="search"
					dir="auto"
					autoComplete="off"
					maxLength={100}
					defaultValue={q}
					fieldClassName="w-full sm:w-72"
				/>
				{children}
				<button type="submit" className={buttonStyle("secondary")}>
					Show
				</button>
				{isNarrowed && (
					<LinkButton kind="quiet" href={address}>
						Show all
					</LinkButton>
				)}
			</form>
		</search>
	);
}
