import { currentPage } from "./page.ts";

/** Gives the page being rendered a status that the framework cannot: 410 for what was taken down. */
export function respondWith(status: 410): void {
	const page = currentPage().getStore();
	if (page) page.status = status;
}
