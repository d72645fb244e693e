import { audit } from "#lib/audit/audit.ts";
import { announce } from "#lib/changes/changes.ts";
import { tags } from "#lib/changes/tags.ts";
import { db } from "#lib/db/client.ts";
import { whyNotCallable } from "#lib/outbound/callable.ts";
import { publishPhotos } from "#lib/photos/publication-commands.ts";
import { ok, type Result, refuse } from "#lib/result.ts";
import { settings } from "#lib/settings.ts";
import { fieldErrors, type Refused } from "#lib/taxonomy/refused.ts";
import { type Actor, may } from "#lib/users/role.ts";
import { adsTxtFault } from "./ads-txt.ts";
import { brandFields } from "./brand.ts";
import { chooseBrand } from "./brand-commands.ts";
import { isOneLanguage, labelRemaining, labelStories } from "./language-commands.ts";
import { getSite, getSiteIn } from "./queries.ts";
import { type SiteSettings, siteSettings } from "./site.ts";

/** Changes what stands on every page of the site, at once. What is not named stays as it is. */
export async function saveSite(input: unknown, by: Actor, now: Date): Promise<Result<{ change: number }, Refused>> {
	if (!may(by, "manageSite")) return refuse({ code: "notAllowed" });
	await keepLanguages(input);

	return db().$transaction(async (tx) => {
		const before = await getSiteIn(tx);
		const { brand, errors } = await chooseBrand(tx, Object(input), before);
		const parsed = siteSettings.safeParse({ ...before, ...Object(input), ...brand });
		const fields = [...(parsed.success ? [] : fieldErrors(parsed.error)), ...errors];
		if (!parsed.success || fields.length > 0) return refuse({ code: "invalid" as const, fields });
		const wrong = [...addressErrors(before, parsed.data), ...adsTxtErrors(before, parsed.data)];
		if (wrong.length > 0) return refuse({ code: "invalid" as const, fields: wrong });

		const value = JSON.stringify(parsed.data);
		const detail = { changed: changedNames(siteSettings.parse(before), parsed.data) };
		await tx.setting.upsert({ where: { key: "site" }, create: { key: "site", value }, update: { value } });
		if (!isOneLanguage(before.locale, parsed.data.locale)) await labelRemaining(tx, before.locale);
		await publishPhotos(
			tx,
			brandFields.flatMap((field) => brand[field]?.photoId ?? []),
			now,
		);
		await audit(tx, { action: "site.save", subjectKind: "site", subjectId: "site", detail }, by, now);
		return ok({ change: await announce(tx, "site.saved", [tags.site()], now) });
	});
}

/** Stories that were written in the site's language stay in it when the site is to get another. */
async function keepLanguages(input: unknown): Promise<void> {
	const before = await getSite();
	const after = siteSettings.safeParse({ ...before, ...Object(input), icon: null, logo: null, darkLogo: null });
	if (after.success && !isOneLanguage(before.locale, after.data.locale)) await labelStories(before.locale);
}

/** Addresses that are new and that the paper would not call. What was kept before such addresses were refused does not stand in the way. */
function addressErrors(before: SiteSettings, after: SiteSettings) {
	return (["webSubHub", "indexNowEndpoint"] as const).flatMap((field) => {
		const message = after[field] === before[field] ? null : whyNotCallable(after[field], settings().privateHosts);
		return message === null ? [] : [{ field, message }];
	});
}

/** As with addresses: a file that was kept before it was read line by line may stay. */
function adsTxtErrors(before: SiteSettings, after: SiteSettings) {
	const message = after.adsTxt === before.adsTxt ? null : adsTxtFault(after.adsTxt);

	return message === null ? [] : [{ field: "adsTxt" as const, message }];
}

function changedNames(before: SiteSettings, after: SiteSettings): string[] {
	const names = Object.keys(after) as (keyof SiteSettings)[];

	return names.filter((name) => JSON.stringify(before[name]) !== JSON.stringify(after[name]));
}
