import { AsyncLocalStorage } from "node:async_hooks";
import type { Tag } from "./tags.ts";

/** What one rendering of a reader's page gathers while it runs. */
export type PageRender = {
	/** What the page depends on, as its queries say. */
	tags: Set<Tag>;
	/** The status that the page asked for, where the framework has no way to say it (410). */
	status: number | null;
	/** The language of what the page is about, where it is not the site's (BCP 47). */
	language: string | null;
	/** Whether a doorway of ours was reached: what went wrong before that was the request itself. */
	isBegun: boolean;
	/** The moment at which the page stops being right without anybody's doing: a pin that expires, a scheduled time. */
	rightUntil: Date | null;
};

const key = Symbol.for("bureau.page");
const shared = globalThis as { [key]?: AsyncLocalStorage<PageRender> };

/** The page being rendered here, the same store for the server and for the pages it renders, which are bundled apart. */
export function currentPage(): AsyncLocalStorage<PageRender> {
	shared[key] ??= new AsyncLocalStorage<PageRender>();

	return shared[key];
}

export function newPageRender(): PageRender {
	return { tags: new Set(), status: null, language: null, isBegun: false, rightUntil: null };
}

/** Says that a doorway was reached: from here on, what goes wrong is ours to mend. */
export function begin(): void {
	const page = currentPage().getStore();
	if (page) page.isBegun = true;
}

/** Says what the page being rendered depends on; outside of a rendering it says it to nobody. */
export function dependsOn(...tags: Tag[]): void {
	const page = currentPage().getStore();
	if (page) for (const tag of tags) page.tags.add(tag);
}

/** Says that the page being rendered is right only until this moment; the earliest one counts. */
export function rightUntil(moment: Date | null): void {
	const page = currentPage().getStore();
	if (page && moment && (page.rightUntil === null || moment < page.rightUntil)) page.rightUntil = moment;
}
