import { currentPage } from "./page.ts";

/**
 * Gives the answer being made a status that the framework cannot: 404 for what never was, 410 for what was taken down; 422 for a form that
 * was refused, 429 for one that was sent too often.
 */
export function respondWith(status: 404 | 410 | 422 | 429): void {
	const page = currentPage().getStore();
	if (page) page.status = status;
}

/** Says which language the page being made is in, where it is not the site's (Content-Language; RFC 9110, 8.5). */
export function respondIn(language: string): void {
	const page = currentPage().getStore();
	if (page) page.language = language;
}
