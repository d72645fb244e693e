/** A language to choose: its code, its name in English, its name in itself. */
export type Language = { id: string; label: string; detail: string; words: string };

const codes = (
	"af am ar ar-AE ar-EG ar-SA as az be bg bn bn-BD bn-IN bs ca cs cy da de de-AT de-CH el en en-AU en-CA en-GB en-IE en-IN en-KE en-NG en-NZ en-PK " +
	"en-SG en-US en-ZA es es-AR es-CO es-ES es-MX es-US et eu fa fi fil fr fr-BE fr-CA fr-CH fr-FR ga gl gu ha he hi hr hu hy id ig is it ja ka kk km kn ko " +
	"ky lo lt lv mk ml mn mr ms mt my nb ne nl nl-BE nn or pa pl ps pt pt-BR pt-PT ro ru sd si sk sl so sq sr sv sw ta te tg th ti tk tr uk ur ur-IN uz vi " +
	"wo xh yo zh zh-Hans zh-Hant zh-HK zh-TW zu"
).split(" ");

/** Languages that papers are written in. Any other may be named by its code. */
export function languages(): Language[] {
	const english = new Intl.DisplayNames("en", { type: "language" });

	return codes.map((id) => toLanguage(id, english.of(id) ?? id)).sort((one, other) => one.label.localeCompare(other.label, "en"));
}

// Those of the list above that newspapers print stories in, without their countries.
const ofStories =
	"af am ar as az be bg bn bs ca cs cy da de el en es et eu fa fi fil fr ga gl gu ha he hi hr hu hy id ig is it ja ka kk km kn ko ku ky lo lt lv mk ml mn mr ms my ne nl no or pa pl ps pt ro ru si sk sl so sq sr sv sw ta te th tk tr uk ur uz vi yo zh-Hans zh-Hant zu".split(
		" ",
	);

/** Names in English of the languages that stories are written in, and of these others, by tag, in the order of the alphabet. */
export function storyLanguages(others: readonly string[]): Record<string, string> {
	const english = new Intl.DisplayNames("en", { type: "language" });
	const tags = [...new Set([...ofStories, ...others.filter((tag) => tag !== "")])];
	const named = tags.map((tag) => [tag, english.of(tag) ?? tag] as const);

	return Object.fromEntries(named.sort(([, one], [, other]) => one.localeCompare(other, "en")));
}

function toLanguage(id: string, label: string): Language {
	const own = new Intl.DisplayNames(id, { type: "language" }).of(id) ?? label;

	return { id, label, detail: own === label ? id : `${own} · ${id}`, words: `${label} ${own} ${id}` };
}
