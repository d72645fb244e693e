import { audit } from "#lib/audit/audit.ts";
import { announce } from "#lib/changes/changes.ts";
import { tags } from "#lib/changes/tags.ts";
import { db } from "#lib/db/client.ts";
import { readTarget } from "#lib/redirects/redirect.ts";
import { ok, type Result, refuse } from "#lib/result.ts";
import { settings } from "#lib/settings.ts";
import { fieldErrors, type Refused } from "#lib/taxonomy/refused.ts";
import { type Actor, may } from "#lib/users/role.ts";
import { type MenuEntry, menuSettings } from "./menu.ts";

/** Puts both menus before readers, on every page at once. A menu that is null goes by itself. */
export async function saveMenus(input: unknown, by: Actor, now: Date): Promise<Result<{ change: number }, Refused>> {
	if (!may(by, "manageSite")) return refuse({ code: "notAllowed" });
	const parsed = menuSettings.safeParse(input);
	if (!parsed.success) return refuse({ code: "invalid", fields: fieldErrors(parsed.error) });
	const wrong = (["main", "footer"] as const).flatMap((menu) =>
		(parsed.data[menu] ?? []).flatMap((entry, at) => wrongWith(entry, `${menu}.${at}`)),
	);
	if (wrong.length > 0) return refuse({ code: "invalid", fields: wrong });

	const value = JSON.stringify(parsed.data);
	return db().$transaction(async (tx) => {
		await tx.setting.upsert({ where: { key: "menus" }, create: { key: "menus", value }, update: { value } });
		await audit(tx, { action: "site.menus", subjectKind: "site", subjectId: "menus" }, by, now);
		return ok({ change: await announce(tx, "site.menus", [tags.site()], now) });
	});
}

function wrongWith(entry: MenuEntry, field: string) {
	if (entry.type !== "address") return [];
	const read = readTarget(entry.to, settings().siteUrl);

	return read.ok ? [] : [{ field: `${field}.to`, message: read.reason }];
}
