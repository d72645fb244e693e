import { z } from "zod";
import { nameField, slugField, textField } from "#lib/taxonomy/fields.ts";

/** First parts of addresses that are the product's own. */
const taken = new Set([
	"admin",
	"api",
	"media",
	"topic",
	"by",
	"search",
	"healthz",
	"readyz",
	"latest",
	"archive",
	"about",
	"feed",
	"sitemap",
	"robots",
	"live",
	"page",
	"_next",
	"static",
	"assets",
	"icon",
	"favicon",
]);

export const sectionInput = z.object({
	name: nameField,
	slug: slugField.refine((slug) => !taken.has(slug), { error: "This address is used by the site itself. Choose another." }),
	description: textField(500),
});

/** Whether a section may have this slug. */
export function isReserved(slug: string): boolean {
	return taken.has(slug);
}

export type Section = { id: number; slug: string; name: string; description: string; position: number };
