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

function toLanguage(id: string, label: string): Language {
	const own = new Intl.DisplayNames(id, { type: "language" }).of(id) ?? label;

	return { id, label, detail: own === label ? id : `${own} · ${id}`, words: `${label} ${own} ${id}` };
}
