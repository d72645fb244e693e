import { db } from "#lib/db/client.ts";
import { settings } from "#lib/settings.ts";
import { getSiteIn } from "#lib/site/queries.ts";
import { tooPersonal } from "./password.ts";

/** Why this password is too close to this person, or to the newspaper that it is for; null where it is not. */
export async function whyTooPersonal(password: string, { name, email }: { name: string; email: string }): Promise<string | null> {
	const site = await getSiteIn(db());

	return tooPersonal(password, { name, email, siteNames: [site.name, new URL(settings().siteUrl).hostname] });
}
