import { currentPage } from "./page.ts";

/** Gives the page being rendered a status that the framework cannot give a finished document: 404 for what never was, 410 for what was taken down. */
export function respondWith(status: 404 | 410): void {
	const page = currentPage().getStore();
	if (page) page.status = status;
}
