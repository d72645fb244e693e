import { audit } from "#lib/audit/audit.ts";
import { announce } from "#lib/changes/changes.ts";
import { tags } from "#lib/changes/tags.ts";
import { db } from "#lib/db/client.ts";
import { ok, type Result, refuse } from "#lib/result.ts";
import { fieldErrors, type Refused } from "#lib/taxonomy/refused.ts";
import { type Actor, may } from "#lib/users/role.ts";
import { getSite } from "./queries.ts";
import { type SiteSettings, siteSettings } from "./site.ts";

/** Changes what stands on every page of the site, at once. What is not named stays as it is. */
export async function saveSite(input: unknown, by: Actor, now: Date): Promise<Result<{ change: number }, Refused>> {
	if (!may(by, "manageSite")) return refuse({ code: "notAllowed" });
	const before = await getSite();
	const parsed = siteSettings.safeParse({ ...before, ...Object(input) });
	if (!parsed.success) return refuse({ code: "invalid", fields: fieldErrors(parsed.error) });

	const value = JSON.stringify(parsed.data);
	const detail = { changed: changedNames(siteSettings.parse(before), parsed.data) };
	return db().$transaction(async (tx) => {
		await tx.setting.upsert({ where: { key: "site" }, create: { key: "site", value }, update: { value } });
		await audit(tx, { action: "site.save", subjectKind: "site", subjectId: "site", detail }, by, now);
		return ok({ change: await announce(tx, "site.saved", [tags.site()], now) });
	});
}

function changedNames(before: SiteSettings, after: SiteSettings): string[] {
	const names = Object.keys(after) as (keyof SiteSettings)[];

	return names.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
}
