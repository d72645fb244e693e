import { TextArea, TextField } from "#components/ui/text-field.tsx";
import type { PageDraft } from "#lib/pages/page.ts";

type Props = {
	draft: PageDraft;
	errors: Record<string, string>;
	isLive: boolean;
	onChange: (part: Partial<PageDraft>) => void;
};

/** What a page is called, where it stands, and what it says of itself. */
export function PageFields({ draft, errors, isLive, onChange }: Props) {
	const field = (name: "title" | "slug" | "description") => ({
		name,
		value: draft[name],
		error: errors[name],
		onChange: (event: { target: { value: string } }) => onChange({ [name]: event.target.value }),
	});

	return (
		<>
			<TextField label="Title" required dir="auto" autoComplete="off" {...field("title")} />
			<TextField
				label="Address"
				hint={
					isLive
						? "Where it stands on the site from the next Update on. The old one will lead here."
						: "Where it will stand on the site: small letters, digits and hyphens."
				}
				dir="ltr"
				autoComplete="off"
				autoCapitalize="none"
				spellCheck={false}
				maxLength={120}
				{...field("slug")}
			/>
			<TextArea label="Description" hint="Below the title, and in search results. May be empty." dir="auto" {...field("description")} />
		</>
	);
}
