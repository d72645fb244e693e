import type { Choice } from "#components/ui/select.tsx";
import type { Section } from "#lib/sections/section.ts";

/** What the fields of a section are for. */
export const sectionHints = {
	name: "As the menu and each of its stories show it.",
	description: "A line or two at the top of its page and in search results. May be empty.",
};

/** The sections that one may stand below: those at the top, but itself. */
export function parentChoices(sections: readonly Section[], id: number | null): Choice[] {
	return sections.filter((each) => each.parentId === null && each.id !== id).map((each) => ({ value: String(each.id), label: each.name }));
}
