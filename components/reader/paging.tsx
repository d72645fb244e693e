type Props = {
	/** Address of the list, with whatever else its query must keep. */
	address: string;
	older: string | null;
	isNewest: boolean;
	words?: { newest: string; older: string };
};

const byTime = { newest: "Newest", older: "Older stories" };

/** The way through a long list. */
export function Paging({ address, older, isNewest, words = byTime }: Props) {
	if (older === null && isNewest) return null;
	const join = address.includes("?") ? "&" : "?";

	return (
		<nav className="paging" aria-label="Pages">
			{!isNewest && <a href={address}>{words.newest}</a>}
			{older !== null && (
				<a href={`${address}${join}before=${encodeURIComponent(older)}`} rel="next">
					{words.older}
				</a>
			)}
		</nav>
	);
}
