import { audit } from "#lib/audit/audit.ts";
import { announce } from "#lib/changes/changes.ts";
import { tags } from "#lib/changes/tags.ts";
import { db } from "#lib/db/client.ts";
import { ok, type Result, refuse } from "#lib/result.ts";
import { fieldErrors, type Refused } from "#lib/taxonomy/refused.ts";
import { type Actor, may } from "#lib/users/role.ts";
import { getSite } from "./queries.ts";
import { siteSettings } from "./site.ts";

/** Changes what stands on every page of the site, at once. What is not named stays as it is. */
export async function saveSite(input: unknown, by: Actor, now: Date): Promise<Result<{ change: number }, Refused>> {
	if (!may(by, "manageSite")) return refuse({ code: "notAllowed" });
	const parsed = siteSettings.safeParse({ ...(await getSite()), ...Object(input) });
	if (!parsed.success) return refuse({ code: "invalid", fields: fieldErrors(parsed.error) });

	const value = JSON.stringify(parsed.data);
	return db().$transaction(async (tx) => {
		await tx.setting.upsert({ where: { key: "site" }, create: { key: "site", value }, update: { value } });
		await audit(tx, { action: "site.save", subjectKind: "site", subjectId: "site" }, by, now);
		return ok({ change: await announce(tx, "site.saved", [tags.site()], now) });
	});
}
