import type { Words } from "../en/words.ts";
import { page } from "./page.ts";
import { search } from "./search.ts";
import { story } from "./story.ts";

/** What readers' pages say in Arabic. */
export const ar: Words = { page, search, story };
