/** A time zone to choose, in English: "Asia/Kolkata", "India", "GMT+5:30", and all words that it may be searched by. */
export type TimeZone = { id: string; label: string; detail: string; words: string };

/** What Intl still calls by the name it had before (IANA tz, file "backward"). */
const renamed: Record<string, string> = {
	"Africa/Asmera": "Africa/Asmara",
	"America/Buenos_Aires": "America/Argentina/Buenos_Aires",
	"America/Catamarca": "America/Argentina/Catamarca",
	"America/Coral_Harbour": "America/Atikokan",
	"America/Cordoba": "America/Argentina/Cordoba",
	"America/Godthab": "America/Nuuk",
	"America/Indianapolis": "America/Indiana/Indianapolis",
	"America/Jujuy": "America/Argentina/Jujuy",
	"America/Louisville": "America/Kentucky/Louisville",
	"America/Mendoza": "America/Argentina/Mendoza",
	"Asia/Calcutta": "Asia/Kolkata",
	"Asia/Katmandu": "Asia/Kathmandu",
	"Asia/Rangoon": "Asia/Yangon",
	"Asia/Saigon": "Asia/Ho_Chi_Minh",
	"Atlantic/Faeroe": "Atlantic/Faroe",
	"Europe/Kiev": "Europe/Kyiv",
	"Pacific/Enderbury": "Pacific/Kanton",
	"Pacific/Ponape": "Pacific/Pohnpei",
	"Pacific/Truk": "Pacific/Chuuk",
};

/** Every time zone by its present name, with its distance from UTC at a moment. */
export function timeZones(at: Date): TimeZone[] {
	const countries = countriesByZone();
	const zones = Intl.supportedValuesOf("timeZone").map((old) => toZone(renamed[old] ?? old, countries.get(old) ?? [], at));

	return [toZone("UTC", [], at), ...zones.sort((one, other) => (one.id < other.id ? -1 : 1))];
}

function toZone(id: string, countries: string[], at: Date): TimeZone {
	const offset = zoneName(id, "shortOffset", at);
	const long = zoneName(id, "long", at);
	const label = id.replaceAll("_", " ");
	const detail = [countries.slice(0, 3).join(", "), offset].filter(Boolean).join(" · ");

	return { id, label, detail, words: [label, ...countries, long, zoneName(id, "short", at), offset].join(" ").replaceAll("/", " ") };
}

function zoneName(timeZone: string, style: "shortOffset" | "long" | "short", at: Date): string {
	const parts = new Intl.DateTimeFormat("en", { timeZone, timeZoneName: style }).formatToParts(at);

	return parts.find(({ type }) => type === "timeZoneName")?.value ?? "";
}

type WithZones = Intl.Locale & { getTimeZones?: () => string[] | undefined };

const letters = [..."ABCDEFGHIJKLMNOPQRSTUVWXYZ"];

/** Intl tells which zones a country has, not the other way around. */
function countriesByZone(): Map<string, string[]> {
	const names = new Intl.DisplayNames("en", { type: "region", fallback: "none" });
	const countries = new Map<string, string[]>();
	for (const region of letters.flatMap((first) => letters.map((second) => first + second))) {
		const name = names.of(region);
		if (name === undefined) continue;
		for (const zone of (new Intl.Locale(`und-${region}`) as WithZones).getTimeZones?.() ?? [])
			countries.set(zone, [...(countries.get(zone) ?? []), name]);
	}

	return countries;
}
