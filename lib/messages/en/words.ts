import { lists } from "./lists.ts";
import { page } from "./page.ts";
import { search } from "./search.ts";
import { story } from "./story.ts";

/** What readers' pages say in English. Every other language must say the same: what it lacks is an error of the build. */
export const en = { lists, page, search, story };

export type Words = typeof en;
