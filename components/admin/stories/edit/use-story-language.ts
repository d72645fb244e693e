import { directionOf } from "#lib/site/site.ts";
import { useKept, useStoryDesk } from "./story-context.tsx";

/** The language that this story is written in, and its direction. */
export function useStoryLanguage(): { lang: string; dir: "ltr" | "rtl" } {
	const { site } = useStoryDesk();
	const lang = useKept(({ draft }) => draft.lang) || site.locale;

	return { lang, dir: directionOf(lang) };
}
