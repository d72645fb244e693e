import { z } from "zod";
import { lineField, nameField, textField } from "#lib/taxonomy/fields.ts";
import { brandSettings } from "./brand.ts";
import { machineSettings } from "./machine-settings.ts";

const language = z
	.string({ error: "Choose a language." })
	.trim()
	.refine((tag) => tag.length <= 35 && isLocale(tag), { error: "Choose a language from the list, or use a code such as en, en-IN or ur." })
	.transform((tag) => Intl.getCanonicalLocales(tag)[0] ?? tag);

const zone = z
	.string({ error: "Choose a time zone." })
	.trim()
	.refine(isTimeZone, { error: "Choose a time zone from the list, such as Asia/Kolkata." });

/** What an admin may say about the site. */
export const siteSettings = z.object({
	name: nameField,
	tagline: lineField(160),
	description: textField(500),
	/** BCP 47, the language of the site, its dates and its numbers. */
	locale: language.default("en"),
	/** IANA name of the one time zone that readers are told times in. */
	timeZone: zone.default("UTC"),
	/** Line of place and founding below the name; may be empty. */
	place: lineField(80),
	email: z
		.string()
		.trim()
		.pipe(z.union([z.literal(""), z.email().max(254)], { error: "Use an email address such as desk@example.org." }))
		.default(""),
	...brandSettings,
	...machineSettings,
});

export type SiteSettings = z.infer<typeof siteSettings>;

/** The site as its pages need it. */
export type Site = SiteSettings & {
	/** Language alone, for `<html lang>`. */
	language: string;
	direction: "ltr" | "rtl";
};

export const defaultSite: SiteSettings = siteSettings.parse({ name: "Bureau" });

/** The settings with what follows from them. */
export function toSite(chosen: SiteSettings): Site {
	return { ...chosen, language: chosen.locale, direction: directionOf(chosen.locale) };
}

const rightToLeftScripts = new Set(["Adlm", "Arab", "Hebr", "Mand", "Mend", "Nkoo", "Rohg", "Samr", "Syrc", "Thaa", "Yezi"]);

/** Which way a language is written, by the script that Unicode CLDR says it most likely has. */
export function directionOf(tag: string): "ltr" | "rtl" {
	if (!isLocale(tag)) return "ltr";

	return rightToLeftScripts.has(new Intl.Locale(tag).maximize().script ?? "") ? "rtl" : "ltr";
}

/** Whether this is a language tag (BCP 47). */
export function isLocale(tag: string): boolean {
	try {
		return Intl.getCanonicalLocales(tag).length === 1;
	} catch {
		return false;
	}
}

function isTimeZone(name: string): boolean {
	try {
		// Intl takes mere distances from UTC as well, which know no summer time.
		return /^[a-z]/i.test(name) && new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== "";
	} catch {
		return false;
	}
}
