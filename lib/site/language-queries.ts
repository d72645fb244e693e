import type { Tx } from "#lib/db/client.ts";
import { defaultSite, siteSettings, toSite } from "./site.ts";

/** The language of the paper, for a command that is about to write something in it. */
export async function getSiteLanguage(tx: Tx): Promise<string> {
	const kept = await tx.setting.findFirst({ where: { key: "site" } });

	return toSite(kept ? siteSettings.parse(JSON.parse(kept.value)) : defaultSite).language;
}
