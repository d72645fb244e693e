/** Where a reader asks the archive. */
export function SearchForm({ query = "" }: { query?: string }) {
	return (
		<search>
			<form className="find" action="/search">
				<search-hints data-label="Stories with these words in the headline">
					<input type="search" name="q" aria-label="Search the paper" defaultValue={query} maxLength={200} autoComplete="off" />
				</search-hints>
				<button type="submit">Search</button>
			</form>
		</search>
	);
}
