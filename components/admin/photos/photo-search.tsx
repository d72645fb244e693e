import { LinkButton } from "#components/ui/link-button.tsx";
import { SubmitButton } from "#components/ui/submit-button.tsx";
import { TextField } from "#components/ui/text-field.tsx";

/** Finds photos by the beginnings of words. A plain form: the address says what was asked for. */
export function PhotoSearch({ text }: { text: string }) {
	return (
		<search>
			<form action="/admin/photos" className="flex max-w-2xl flex-wrap items-end gap-2">
				<TextField
					key={text}
					label="Search photos"
					name="q"
					type="search"
					maxLength={200}
					placeholder="Caption, credit, place, keywords or name of the file"
					defaultValue={text}
					fieldClassName="grow basis-60"
				/>
				<SubmitButton kind="secondary">Search</SubmitButton>
				{text !== "" && (
					<LinkButton kind="quiet" href="/admin/photos">
						Show all
					</LinkButton>
				)}
			</form>
		</search>
	);
}

/** Ways through a long list; addresses, null where there is nothing. */
export function PhotoPages({ newest, older }: { newest: string | null; older: string | null }) {
	if (newest === null && older === null) return null;

	return (
		<nav aria-label="Pages of photos" className="flex flex-wrap justify-between gap-2">
			{newest === null ? <span /> : <LinkButton href={newest}>Newest</LinkButton>}
			{older !== null && <LinkButton href={older}>Older</LinkButton>}
		</nav>
	);
}
