import { dependsOn } from "#lib/changes/page.ts";
import { tags } from "#lib/changes/tags.ts";
import { db, type Tx } from "#lib/db/client.ts";
import { defaultSite, type Site, siteSettings, toSite } from "./site.ts";

/** The site's settings as they are now. Throws where what is kept is not what this version writes. */
export async function getSite(): Promise<Site> {
	dependsOn(tags.site());

	return getSiteIn(db());
}

/** The same inside of a command's transaction. */
export async function getSiteIn(tx: Tx): Promise<Site> {
	const kept = await tx.setting.findFirst({ where: { key: "site" } });

	return toSite(kept ? siteSettings.parse(JSON.parse(kept.value)) : defaultSite);
}
