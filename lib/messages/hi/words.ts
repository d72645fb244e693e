import type { Words } from "../en/words.ts";
import { lists } from "./lists.ts";
import { page } from "./page.ts";
import { search } from "./search.ts";
import { story } from "./story.ts";

/** What readers' pages say in Hindi. */
export const hi: Words = { lists, page, search, story };
