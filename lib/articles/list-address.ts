/** The address of a page of a list: the list's own for the newest stories, else with the cursor that the page begins at. */
export function addressOfPage(list: string, before: string | undefined): string {
	return before === undefined ? list : `${list}?before=${encodeURIComponent(before)}`;
}
