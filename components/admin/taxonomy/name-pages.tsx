import { LinkButton } from "#components/ui/link-button.tsx";

type Props = {
	/** Path of the list, and what narrows it. */
	address: string;
	asked: Record<string, string | undefined>;
	/** Cursor of the page after this one, null on the last; whether this is the first. */
	next: string | null;
	isFirst: boolean;
};

/** Ways through a list by name that is longer than a page. */
export function NamePages({ address, asked, next, isFirst }: Props) {
	if (next === null && isFirst) return null;
	const pageAt = (after: string | undefined) => {
		const query = new URLSearchParams(Object.entries({ ...asked, after }).filter((pair): pair is [string, string] => Boolean(pair[1])));
		return query.size > 0 ? `${address}?${query}` : address;
	};

	return (
		<nav aria-label="Pages" className="flex flex-wrap justify-between gap-2">
			{isFirst ? <span /> : <LinkButton href={pageAt(undefined)}>From the beginning</LinkButton>}
			{next !== null && <LinkButton href={pageAt(next)}>More</LinkButton>}
		</nav>
	);
}
