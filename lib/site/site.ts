import { z } from "zod";
import { machineSettings } from "./machine-settings.ts";

const language = z.string().trim().max(35).refine(isLocale, { error: "Use a language code such as en, en-IN or ur." });

/** What an admin may say about the site. */
export const siteSettings = z.object({
	name: z.string().trim().min(1, "Give the paper a name.").max(80, "The name may have at most 80 characters."),
	tagline: z.string().trim().max(160, "The tagline may have at most 160 characters.").default(""),
	description: z.string().trim().max(500, "The description may have at most 500 characters.").default(""),
	/** BCP 47, the language of the site, its dates and its numbers. */
	locale: language.default("en"),
	/** IANA name of the one time zone that readers are told times in. */
	timeZone: z.string().trim().refine(isTimeZone, { error: "Use a time zone's name such as Asia/Kolkata." }).default("UTC"),
	/** Line of place and founding below the name; may be empty. */
	place: z.string().trim().max(80, "The place may have at most 80 characters.").default(""),
	email: z.union([z.literal(""), z.email({ error: "Use an email address such as desk@example.org." })]).default(""),
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

function isLocale(tag: string): boolean {
	try {
		return Intl.getCanonicalLocales(tag).length === 1;
	} catch {
		return false;
	}
}

function isTimeZone(name: string): boolean {
	try {
		return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== "";
	} catch {
		return false;
	}
}
