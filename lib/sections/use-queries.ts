import type { Prisma } from "#prisma/generated/sqlite/client.ts";
import type { SectionUse } from "./section.ts";

/** What to count of a section to know whether it may be deleted. */
export const sectionUse = { articles: true, revisions: true, subsections: true } satisfies Prisma.SectionCountOutputTypeSelect;

export function countedIn(counted: { articles: number; revisions: number; subsections: number }): SectionUse {
	return { stories: counted.articles, versions: counted.revisions, subsections: counted.subsections };
}
