import { LinkButton } from "./link-button.tsx";

type Props = { label: string; newer: string | null; older: string | null };

/** Ways to the pages before and after of a list that begins with the newest; addresses, null where there is none. */
export function Pagination({ label, newer, older }: Props) {
	if (newer === null && older === null) return null;

	return (
		<nav aria-label={label} className="flex flex-wrap justify-between gap-2">
			{newer === null ? <span /> : <LinkButton href={newer}>Newer</LinkButton>}
			{older !== null && <LinkButton href={older}>Older</LinkButton>}
		</nav>
	);
}
