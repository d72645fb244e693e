import { useMemo } from "react";
import { Select } from "#components/ui/select.tsx";
import { useField, useStoryDesk } from "../story-context.tsx";

// Languages that newspapers print in; any other that a story came with is offered as well.
const languages =
	"af am ar as az be bg bn bs ca cs cy da de el en es et eu fa fi fil fr ga gl gu ha he hi hr hu hy id ig is it ja ka kk km kn ko ku ky lo lt lv mk ml mn mr ms my ne nl no or pa pl ps pt ro ru si sk sl so sq sr sv sw ta te th tk tr uk ur uz vi yo zh-Hans zh-Hant zu".split(
		" ",
	);

/** The language that the story is written in: its direction, its hyphens, and how screen readers speak it. */
export function LanguageField() {
	const { site } = useStoryDesk();
	const { value, set, error, id } = useField("lang");
	const choices = useMemo(() => {
		const names = new Intl.DisplayNames(["en"], { type: "language" });
		const tags = [...new Set([...languages, ...(value ? [value] : [])])];
		return tags.map((tag) => ({ value: tag, label: names.of(tag) ?? tag })).sort((one, other) => one.label.localeCompare(other.label));
	}, [value]);
	const own = new Intl.DisplayNames(["en"], { type: "language" }).of(site.locale) ?? site.locale;

	return (
		<Select
			id={id}
			label="Language"
			choices={choices}
			empty={`The paper’s own (${own})`}
			value={value}
			error={error}
			onChange={(event) => set(event.target.value)}
		/>
	);
}
